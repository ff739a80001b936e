import { useState } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import { Problem } from '../ui/problem';
import { useUndo } from '../ui/undo';
import { problemOf } from '../ui/words';
import { sure } from './sure';
import type { Seen } from './seen';

/** What it can see, what lies where, and whether settings go by the browser's account. */
export const Privacy = ({ stored }: Seen) => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  const { on, problem: failed } = stored.sync;

  const sync = async (to: boolean): Promise<void> => {
    const reply = await send('syncSettings', { on: to });
    setProblem(problemOf(reply));
    if (reply.ok)
      offer(t(to ? 'syncOn' : 'syncOff'), () => sure(send('syncSettings', { on: !to })));
  };
  return (
    <>
      <p>{t('privacyPromise')}</p>
      <p>{t('privacyCrm')}</p>
      <p>{t('privacyNotes')}</p>
      <p>{t('privacyNothing')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          aria-label={t('sync')}
          aria-describedby="sync-hint"
          onChange={(event) => {
            void sync(event.currentTarget.checked);
          }}
        />
        <span>
          {t('sync')}{' '}
          <span class="quiet" id="sync-hint">
            {t('syncHint')}
          </span>
        </span>
      </label>
      <Problem text={on && failed ? t(`syncProblem_${failed}`) : ''} />
      <Problem text={problem} />
    </>
  );
};
