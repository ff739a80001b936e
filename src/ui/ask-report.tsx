import { useId, useState } from 'preact/hooks';
import { send } from '../browser/send';
import type { Stored } from '../browser/storage';
import { t } from '../browser/text';
import { letReportWait } from './report-site';
import { problemOf } from './words';

type Decided = Pick<Stored, 'choices' | 'company' | 'reportAsked'>;

/** “Where do you write your call report?” Asked once: no list can know that. */
export const AskReport = ({ stored }: { readonly stored: Decided }) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  if (said)
    return (
      <p class="quiet" role="status">
        {said}
      </p>
    );
  if (stored.reportAsked) return null;
  return (
    <form
      class="stack near"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void letReportWait(typed, stored).then((answered) => {
          setSaid(answered.done ? answered.said : '');
          setProblem(answered.done ? '' : answered.said);
        });
      }}
    >
      <label for={id}>{t('reportWhere')}</label>
      <div class="row add">
        <input
          id={id}
          class="field"
          type="url"
          dir="ltr"
          autocomplete="off"
          placeholder={t('reportPaste')}
          value={typed}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit">{t('reportDone')}</button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            void send('reportAsked', undefined).then((reply) => {
              setProblem(problemOf(reply));
            });
          }}
        >
          {t('reportNotOnWeb')}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
};
