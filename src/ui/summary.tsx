import { count, t } from '../browser/text';
import { openTab } from '../browser/tabs';
import type { EndedSession } from '../session/session';
import { minute } from '../session/time';
import { customerModule, useLive } from './use-live';
import { listOf } from './words';

/** What a session came to, once it has ended. */
export const Summary = ({ ended }: { readonly ended: EndedSession }) => {
  const { session, endedAt, how } = ended;
  const name = useLive(customerModule, ({ customerName }) => customerName(session.customerId), [
    session.customerId,
  ]);
  const later = useLive(
    () => import('../customer/waiting'),
    ({ waitingOf }) => waitingOf(session.id),
    [session.id],
  );
  const minutes = Math.round((endedAt - session.startedAt) / minute);
  const said = {
    time: () => t('openAgain', listOf(session.categories)),
    early: () => count('stoppedAt', minutes),
    clock: () => t('clockEnded'),
  }[how]();
  const title = how === 'time' ? count('minutesFor', minutes, name ?? '') : name;
  return (
    <section class="stack near summary">
      {title && (
        <h2 class="who" dir="auto">
          {title}
        </h2>
      )}
      <p>{said}</p>
      {later && later.length > 0 && (
        <>
          <h3 class="quiet">{t('forLater')}</h3>
          <ul class="stack near">
            {later.map(({ id, text, link }) => (
              <li key={id} class="row">
                <span dir="auto">{text}</span>
                {link !== undefined && (
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      openTab(link);
                    }}
                  >
                    {t('open')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
