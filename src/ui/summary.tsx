import { count, t } from '../browser/text';
import type { EndedSession } from '../session/session';
import { minute } from '../session/time';
import { customerModule, useLive } from './use-live';
import { useLoaded } from './use-loaded';
import { listOf } from './words';

interface Props {
  readonly ended: EndedSession;
  /** Goes on to another customer. */
  readonly onNext?: () => void;
}

/** What a session came to, once it has ended. */
export const Summary = ({ ended, onNext = () => undefined }: Props) => {
  const { session, endedAt, how } = ended;
  const name = useLive(customerModule, ({ customerName }) => customerName(session.customerId), [
    session.customerId,
  ]);
  const Found = useLoaded(() => import('./summary-found'))?.SummaryFound;
  const minutes = Math.round((endedAt - session.startedAt) / minute);
  const said = {
    time: () => t('openAgain', listOf(session.categories)),
    early: () => count('stoppedAt', minutes),
    clock: () => t('clockEnded'),
  }[how]();
  const title = how === 'time' ? count('minutesFor', minutes, name ?? '') : name;
  return (
    <section class="stack summary">
      {title && (
        <h2 class="who" dir="auto">
          {title}
        </h2>
      )}
      {Found ? <Found key={session.id} ended={ended} said={said} onNext={onNext} /> : <p>{said}</p>}
    </section>
  );
};
