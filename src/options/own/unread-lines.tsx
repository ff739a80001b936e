import type { Unread } from '../../blocking/lists';
import { t } from '../../browser/text';
import { ownFaultWords } from '../../ui/pattern-words';

const why = (fault: Unread['fault']): string =>
  fault === 'unknownSite' || fault === 'notAList' ? t(`unread_${fault}`) : ownFaultWords(fault);

/** The lines of a list that could not be read, with why. */
export const UnreadLines = ({ unread }: { readonly unread: readonly Unread[] }) => {
  if (unread.length === 0) return null;
  return (
    <div class="stack near" role="alert">
      <p class="problem">{t('listNotTaken')}</p>
      <ul class="unread">
        {unread.map(({ line, text, fault }) => (
          <li key={`${String(line)} ${text}`}>
            {line > 0 && (
              <>
                {t('listLine', String(line))} <bdi>{t('quoted', text)}</bdi>{' '}
              </>
            )}
            {why(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
};
