import { useState } from 'preact/hooks';
import { t } from '../browser/text';
import { remaining } from '../session/time';
import { Collecting } from '../ui/collecting';
import { CustomerHeardBox } from '../ui/customer-heard-box';
import { Summary } from '../ui/summary';
import { TimeLeft } from '../ui/time-left';
import { customerModule, useLive } from '../ui/use-live';
import { useSession } from '../ui/use-session';
import { asTime, listOf } from '../ui/words';
import { Heard } from './heard';
import { PickCustomer } from './pick-customer';

/** When the quiet line about the end appears, in ms before it. */
const nearEnd = 2 * 60_000;

/** The side panel: what one customer was heard to say, beside the page. */
export const Panel = () => {
  const current = useSession();
  const [picked, setPicked] = useState<string>();
  const session = current?.session;
  const ended = current?.stored.ended;
  const customerId = session?.customerId ?? picked ?? ended?.session.customerId;
  const name = useLive(customerModule, ({ customerName }) => customerName(customerId ?? ''), [
    customerId,
  ]);
  if (!current) return null;

  return (
    <main class="stack">
      {session ? (
        <>
          <h1 class="who" dir="auto">
            {name ?? '\u00a0'}
          </h1>
          <TimeLeft session={session} now={current.now} />
          <p class="quiet">{t('waitUntil', listOf(session.categories), asTime(session.endsAt))}</p>
          <Collecting session={session} now={current.now} />
        </>
      ) : (
        <>
          {ended && picked === undefined ? (
            <Summary ended={ended} />
          ) : (
            <>
              <h1 class="who" dir="auto">
                {name || t('extName')}
              </h1>
              <p class="quiet">{t('noSession')}</p>
            </>
          )}
          <PickCustomer picked={customerId} onPick={setPicked} />
        </>
      )}
      {customerId !== undefined && (
        <>
          <CustomerHeardBox customerId={customerId} {...(session && { sessionId: session.id })} />
          <Heard customerId={customerId} />
        </>
      )}
      {session && remaining(session, current.now) <= nearEnd && (
        <p class="last-line" role="status">
          {t('twoMinutes')}
        </p>
      )}
    </main>
  );
};
