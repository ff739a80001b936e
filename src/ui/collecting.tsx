import { useState } from 'preact/hooks';
import { t } from '../browser/text';
import type { Session } from '../session/session';
import { collecting } from '../session/time';
import { notesFailed } from './notes-state';
import { asTime } from './words';

interface Props {
  readonly session: Session;
  readonly now: number;
}

/** While email is open at the start: until when, and the words to search it for. */
export const Collecting = ({ session, now }: Props) => {
  const [copied, setCopied] = useState(false);
  const pass = collecting(session, now);
  if (!pass) return null;

  const copy = async (): Promise<void> => {
    const { searchWords } = await import('../customer/customers');
    await navigator.clipboard.writeText(await searchWords(session.customerId));
    setCopied(true);
  };
  return (
    <section class="stack near">
      <p>{t('collecting', asTime(pass.until))}</p>
      <p class="quiet">{t('collectingHint')}</p>
      <div>
        <button
          type="button"
          onClick={() => {
            copy().catch(notesFailed);
          }}
        >
          {t('copyWords')}
        </button>{' '}
        <span class="quiet" role="status">
          {copied && t('copied')}
        </span>
      </div>
    </section>
  );
};
