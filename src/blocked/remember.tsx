import { useState } from 'preact/hooks';
import type { Category } from '../blocking/site';
import { send } from '../browser/send';
import { t } from '../browser/text';
import { HeardBox } from '../ui/heard-box';
import { problemOf } from '../ui/words';
import type { Standing } from './standing';

interface Props {
  readonly category: Category;
  readonly standing: Standing;
}

// This page never opens the database (in a private window it would be another one, or none), so a
// half-typed note is kept with the tab, and what is saved goes by command.
const draftKey = 'heard';

/** What came to mind on the way here: what they said, or what to do afterwards. */
export const Remember = ({ category, standing }: Props) => {
  const [text, setText] = useState(() => sessionStorage.getItem(draftKey) ?? '');
  const [said, setSaid] = useState('');
  const link = standing.address === null ? {} : { link: standing.address };

  const type = (next: string): void => {
    sessionStorage.setItem(draftKey, next);
    setText(next);
  };
  const saveOne = async (heard: string): Promise<boolean> =>
    (await send('heard', { text: heard })).ok;
  /** One command each: those that could not be kept are what stays in the box. */
  const saveEach = async (texts: readonly string[]): Promise<boolean> => {
    for (const [n, heard] of texts.entries())
      if (!(await saveOne(heard))) {
        type(texts.slice(n).join('\n'));
        return false;
      }
    return true;
  };
  const later = async (what: string): Promise<void> => {
    const reply = await send('later', { text: what, ...link });
    setSaid(reply.ok ? t('laterDone') : problemOf(reply));
  };

  return (
    <div class="stack near">
      <HeardBox text={text} onText={type} onSave={saveOne} onSaveEach={saveEach} />
      {category === 'email' && (
        <label class="choice">
          <input
            type="checkbox"
            disabled={said === t('laterDone')}
            onChange={() => {
              void later(t('laterEmail'));
            }}
          />
          {t('checkEmail')}
        </label>
      )}
      {category !== 'email' && (
        <div>
          <button
            type="button"
            disabled={said === t('laterDone')}
            onClick={() => {
              void later(standing.address === null ? t('extName') : new URL(standing.address).host);
            }}
          >
            {t('later')}
          </button>
        </div>
      )}
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  );
};
