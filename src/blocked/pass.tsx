import { useState } from 'preact/hooks';
import type { Verdict } from '../blocking/site';
import { send } from '../browser/send';
import { count, t } from '../browser/text';
import { passesLeft } from '../session/pass';
import type { Session } from '../session/session';
import { stillAsked } from '../session/time';
import { Problem } from '../ui/problem';
import { asClock, problemOf } from '../ui/words';

interface Props {
  readonly session: Session;
  readonly now: number;
  readonly blocked: Extract<Verdict, { blocked: true }>;
}

/** “Open it anyway”: leave for a few minutes, as the session's strictness has it. */
export const Pass = ({ session, now, blocked }: Props) => {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const left = passesLeft(session);
  const name = session.waits.find(({ id }) => id === blocked.site)?.name ?? blocked.pattern;
  const askedPass = session.askedPass;
  const asked =
    stillAsked(askedPass, now) && askedPass.site === blocked.site ? askedPass : undefined;

  const terms = (): string => {
    if (session.strictness === 'locked') return t('passLocked');
    if (left === 0) return t('passNone');
    return session.strictness === 'gentle' ? t('passGentle', name) : count('passFirm', left, name);
  };
  const ask = async (): Promise<void> => {
    const reply = await send('askPass', { site: blocked.site, reason });
    setProblem(problemOf(reply));
    if (reply.ok && session.strictness === 'gentle') await open();
  };
  const open = async (): Promise<void> => {
    setProblem(problemOf(await send('grantPass', undefined)));
  };

  const wait = asked ? asked.readyAt - now : 0;
  return (
    <form
      class="stack near pass"
      onSubmit={(event) => {
        event.preventDefault();
        void (asked ? open() : ask());
      }}
    >
      {!asking && !asked && (
        <div class="row">
          <button
            type="button"
            class="plain"
            disabled={left === 0}
            aria-describedby="pass-terms"
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('openAnyway')}
          </button>
        </div>
      )}
      <p class="quiet" id="pass-terms">
        {terms()}
      </p>
      {asking && !asked && (
        <>
          <label for="pass-reason">{t('passReason')}</label>
          <input
            id="pass-reason"
            class="field"
            dir="auto"
            value={reason}
            onInput={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          <div>
            <button type="submit">{t('passAsk')}</button>
          </div>
        </>
      )}
      {asked && (
        <>
          <p role="status">{wait > 0 && t('passWait', asClock(wait))}</p>
          <div>
            <button type="submit" disabled={wait > 0}>
              {t('passOpen')}
            </button>
          </div>
        </>
      )}
      <Problem text={problem} />
    </form>
  );
};
