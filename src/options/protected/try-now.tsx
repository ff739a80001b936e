import { useState } from 'preact/hooks';
import { language, t } from '../../browser/text';
import { tryAddress, type Tried } from '../../browser/try-address';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { addressToTry } from './address-to-try';
import type { Facts } from './facts';

interface Props {
  readonly facts: Facts;
  /** What the last try came to; empty before there is one. */
  readonly said: string;
  readonly onSaid: (words: string) => void;
}

/** Only rules refuse before anything is sent; a page that a script stopped may have been asked for. */
const wordsFor = ({ refused, reached, ms }: Tried, rulesHold: boolean): string => {
  const seconds = new Intl.NumberFormat(language(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(ms / 1_000);
  if (refused)
    return t(reached || !rulesHold ? 'protectedRefusedLate' : 'protectedRefused', seconds);
  return t(reached ? 'protectedOpened' : 'protectedNotRefused', seconds);
};

/** Opens an address that should wait, and says what came of it. */
export const TryNow = ({ facts, said, onSaid }: Props) => {
  const [trying, setTrying] = useState(false);
  const once = useOneAtATime();
  const { session, background, at } = facts;
  if (!session) return <p class="quiet">{t('protectedTryNoSession')}</p>;
  const aim = addressToTry(session, at);
  if (!aim) return <p class="quiet">{t('protectedTryNothing')}</p>;

  const tryIt = async (): Promise<void> => {
    setTrying(true);
    onSaid('');
    try {
      const rulesHold = background !== null && !background.inspection.rulesDiffer;
      onSaid(wordsFor(await tryAddress(aim.address), rulesHold));
    } catch {
      onSaid(t('failed'));
    } finally {
      setTrying(false);
    }
  };

  return (
    <div class="stack near">
      <p class="quiet">{t('protectedTryHint', aim.site.name)}</p>
      <div class="row">
        <button type="button" onClick={() => void once(tryIt)}>
          {t('protectedTry')}
        </button>
        <span role="status">{trying ? t('protectedTrying') : said}</span>
      </div>
    </div>
  );
};
