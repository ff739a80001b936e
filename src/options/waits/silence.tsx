import { useState } from 'preact/hooks';
import { send } from '../../browser/send';
import { askToSilence, canSilence } from '../../browser/silence';
import { t } from '../../browser/text';
import { Problem } from '../../ui/problem';
import { useUndo } from '../../ui/undo';
import { problemOf } from '../../ui/words';
import { sure } from '../sure';
import type { Seen } from '../seen';

/** Whether sites that wait may show notifications meanwhile; where the browser has no such setting, what comes of that. */
export const Silence = ({ stored }: Seen) => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  if (!canSilence()) return <p class="quiet">{t('silenceCannot')}</p>;

  const turn = async (on: boolean, asked: Promise<boolean>): Promise<void> => {
    if (!(await asked.catch(() => false))) {
      setProblem(t('silenceRefused'));
      return;
    }
    const reply = await send('silence', { on });
    setProblem(problemOf(reply));
    if (reply.ok)
      offer(t(on ? 'silenceOn' : 'silenceOff'), () => sure(send('silence', { on: !on })));
  };
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={stored.silence}
          aria-label={t('silence')}
          aria-describedby="silence-hint"
          onChange={(event) => {
            const box = event.currentTarget;
            const on = box.checked;
            // It stands for what is so, which a refusal leaves as it was.
            box.checked = stored.silence;
            void turn(on, on ? askToSilence() : Promise.resolve(true));
          }}
        />
        <span>
          {t('silence')}{' '}
          <span class="quiet" id="silence-hint">
            {t('silenceHint')}
          </span>
        </span>
      </label>
      <Problem text={problem} />
    </>
  );
};
