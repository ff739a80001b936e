import type { Situation } from '../../calendar/advice';
import type { Planning } from '../../calendar/planning';
import { dayOf, momentOf, zoneHere, type Time, type Zone } from '../../calendar/time';
import { notes } from '../database';
import type { Customer } from '../rows';
import { neededMinutes } from './needed-minutes';
import { slotsBetween } from './slots';

const day = 86_400_000;
const sixWeeks = 42 * day;

const visitOf = (
  { nextVisit, visitTime }: Pick<Customer, 'nextVisit' | 'visitTime'>,
  { from }: Planning,
  zone: Zone,
): Pick<Situation, 'visitAt' | 'visitDayOnly'> =>
  nextVisit === undefined
    ? {}
    : {
        visitAt: momentOf(dayOf(nextVisit, zone), visitTime ?? from, zone),
        visitDayOnly: visitTime === undefined,
      };

/** Nothing where the file that was read says nothing of now. */
const busyFrom = async (since: Time, now: Time): Promise<Pick<Situation, 'busy' | 'busyUntil'>> => {
  const read = await notes.busy.get('file');
  if (!read || read.from > now || read.until <= now) return {};
  return { busy: read.spans.filter(({ endsAt }) => endsAt > since), busyUntil: read.until };
};

/**
 * All that is known for advice about a customer.
 *
 * @param except a slot's or a plan's id: the one that the advice is about is not in its own way.
 */
export const situationFor = (
  customerId: string,
  minutes: number,
  planning: Planning,
  now: Time,
  except?: string,
): Promise<Situation> =>
  notes.transaction(
    'r',
    [notes.customers, notes.plans, notes.slots, notes.sessions, notes.busy],
    async () => {
      const zone = zoneHere();
      const customer = await notes.customers.get(customerId);
      const visit = visitOf(customer ?? {}, planning, zone);
      // What came before counts, too: meetings that lead up to now.
      const since = now - day;
      const until = Math.max(now + sixWeeks, (visit.visitAt ?? now) + day);
      const slots = await slotsBetween({ startsAt: since, endsAt: until });
      const needed = await neededMinutes(customerId);
      return {
        now,
        zone,
        planning,
        minutes,
        ...visit,
        planned: slots.filter(
          ({ id, planId, skipped }) => !skipped && id !== except && planId !== except,
        ),
        ...(await busyFrom(since, now)),
        ...(needed !== undefined && { needed }),
      };
    },
  );
