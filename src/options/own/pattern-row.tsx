import { t } from '../../browser/text';
import { patternWords } from '../../ui/pattern-words';
import { AfterSession } from '../after-session';
import { Allow } from '../allow';

interface Props {
  readonly pattern: string;
  /** The company has set it, so it is not the user's to delete. */
  readonly isCompanys?: boolean;
  /** Its hosts that we have no leave for. */
  readonly lacking?: readonly string[];
  /** What was decided about it holds only after the session that runs. */
  readonly isAfter?: boolean;
  readonly waits?: boolean;
  readonly onDelete?: () => void;
}

/** A site of the user's own, or an exception, in plain words. */
export const PatternRow = ({
  pattern,
  isCompanys = false,
  lacking = [],
  isAfter = false,
  waits = false,
  onDelete,
}: Props) => {
  const words = patternWords(pattern);
  return (
    <li class="row site">
      <span class="words">
        <bdi>{words}</bdi> {isCompanys && <span class="quiet">{t('companySet')} </span>}
        <AfterSession when={isAfter} />
        {waits && lacking.length === 0 && <span class="quiet">{t('ownWaits')}</span>}
        {lacking.length > 0 && <span class="problem">{t('siteNotYet')}</span>}
      </span>
      {lacking.length > 0 && <Allow hosts={lacking} label={t('allowFor', words)} />}
      {onDelete && (
        <button type="button" class="plain" aria-label={t('deleteThis', words)} onClick={onDelete}>
          {t('delete')}
        </button>
      )}
    </li>
  );
};
