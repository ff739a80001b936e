import { useState } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Session } from '../session/session';
import { stillAsked } from '../session/time';
import { Problem } from '../ui/problem';
import { asClock, asTime, problemOf } from '../ui/words';

interface Props {
  readonly session: Session;
  readonly now: number;
}

/**
 * Ending early, as the session's strictness has it. How far the question has come is kept with the
 * session, so closing the popup neither shortens the wait nor starts it anew.
 */
export const EndEarly = ({ session, now }: Props) => {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const { strictness } = session;
  const asked = stillAsked(session.askedEnd, now) ? session.askedEnd : undefined;

  const ask = async (): Promise<void> => {
    setProblem(problemOf(await send('askEnd', { reason })));
  };
  const confirm = async (): Promise<void> => {
    setProblem(problemOf(await send('confirmEnd', asked?.text === undefined ? {} : { text })));
  };
  const cancel = async (): Promise<void> => {
    setAsking(false);
    if (asked) setProblem(problemOf(await send('cancelEnd', undefined)));
  };

  if (!asking && !asked)
    return (
      <button
        type="button"
        class="plain"
        onClick={() => {
          setAsking(true);
          if (strictness === 'gentle') void ask();
        }}
      >
        {t('endEarly')}
      </button>
    );

  const keepGoing = (
    <button
      type="button"
      onClick={() => {
        void cancel();
      }}
    >
      {t('cancel')}
    </button>
  );
  const left = asked ? asked.readyAt - now : 0;
  return (
    <form
      class="stack near"
      onSubmit={(event) => {
        event.preventDefault();
        void (asked ? confirm() : ask());
      }}
    >
      {!asked && strictness === 'firm' && (
        <>
          <label for="reason">{t('endReason')}</label>
          <input
            id="reason"
            class="field"
            dir="auto"
            value={reason}
            onInput={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          <div class="row">
            <button type="submit">{t('endAsk')}</button>
            {keepGoing}
          </div>
        </>
      )}
      {!asked && strictness === 'locked' && (
        <>
          <p>{t('endLocked', asTime(session.endsAt))}</p>
          <div class="row">
            {keepGoing}
            <button type="submit" class="plain">
              {t('endExit')}
            </button>
          </div>
        </>
      )}
      {asked?.text !== undefined && (
        <>
          <label for="exit-text">{t('endCopy')}</label>
          <code>{asked.text}</code>
          <input
            id="exit-text"
            class="field"
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-label={t('endText')}
            onPaste={(event) => {
              event.preventDefault();
            }}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </>
      )}
      {asked && left > 0 && <p role="status">{t('endWait', asClock(left))}</p>}
      {asked && left <= 0 && asked.text === undefined && <p role="status">{t('endSure')}</p>}
      {asked && (
        <div class="row">
          {keepGoing}
          <button type="submit" disabled={left > 0}>
            {t('endConfirm')}
          </button>
        </div>
      )}
      <Problem text={problem} />
    </form>
  );
};
