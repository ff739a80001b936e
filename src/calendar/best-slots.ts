import type { Proposal, Situation } from './advice';
import { joined, roomAround } from './joined';
import { addDays, dayOf, daysFrom, minute, overlap, type Day, type Span } from './time';
import { doubtsAbout } from './warnings';
import { nearToday, nearVisit, weighSlot, type WorkingDay } from './weigh-slot';
import { workingHours } from './working-hours';

const quarter = 15 * minute;
/** A slot that begins the moment it is proposed would only be missed. */
const notice = 5 * minute;
/** How far to look without a visit, in working days. */
const ahead = 10;
/** How long before a visit to look, in days. */
const farBefore = 366;
/** What speaks against a slot, once every slot has something. */
const doubtful = 20;
/** Worth giving up for another day: less than a break or the day before the visit, more than an hour earlier. */
const anotherDay = 12;

interface Candidate extends Proposal {
  readonly day: Day;
  readonly points: number;
  readonly doubts: number;
}

/** The working days on which to look, in order. */
const daysToLookAt = (situation: Situation, visitDay: Day | undefined): WorkingDay[] => {
  const today = dayOf(situation.now, situation.zone);
  // However few the workdays, there is one in each week.
  const last = visitDay ?? addDays(today, 7 * ahead);
  const found: { day: Day; hours: Span }[] = [];
  const earliest = addDays(last, -farBefore);
  for (let day = today > earliest ? today : earliest; day <= last; day = addDays(day, 1)) {
    const hours = workingHours(situation, day);
    if (hours && hours.endsAt > situation.now) found.push({ day, hours });
    if (visitDay === undefined && found.length === ahead) break;
  }
  const before = found.filter(({ day }) => day !== visitDay).length;
  return found.map(({ day, hours }, n) => ({
    day,
    hours,
    near:
      visitDay === undefined
        ? nearToday(daysFrom(today, day))
        : nearVisit(daysFrom(day, visitDay), before - n),
  }));
};

/** Where a slot may begin: with the working day, and at each quarter of an hour. */
const startsFrom = (first: number, last: number): number[] => {
  const starts = first <= last ? [first] : [];
  for (let at = (Math.floor(first / quarter) + 1) * quarter; at <= last; at += quarter)
    starts.push(at);
  return starts;
};

const candidatesOf = (situation: Situation): Candidate[] => {
  const { now, zone, minutes, visitAt = 0 } = situation;
  const length = minutes * minute;
  const busy = joined(situation.busy ?? []);
  const planned = joined(situation.planned);
  const taken = joined([...busy, ...planned]);
  const isAhead = visitAt > now;
  const visitDay = isAhead ? dayOf(visitAt, zone) : undefined;
  const earliest = Math.ceil((now + notice) / quarter) * quarter;
  return daysToLookAt(situation, visitDay).flatMap((on) => {
    const { day, hours } = on;
    const end = isAhead ? Math.min(hours.endsAt, visitAt) : hours.endsAt;
    return startsFrom(Math.max(hours.startsAt, earliest), end - length)
      .map((startsAt) => ({ startsAt, endsAt: startsAt + length }))
      .filter((slot) => roomAround(taken, slot).before >= 0)
      .map((slot) => ({
        ...slot,
        day,
        ...weighSlot(slot, on, taken, situation),
        // All are as short as each other.
        doubts: doubtsAbout(slot, situation, { hours, busy, planned }).filter(
          ({ kind }) => kind !== 'short',
        ).length,
      }));
  });
};

/** Two that lie nearer are hardly a choice. */
const apart = 60 * minute;

const pick = (candidates: readonly Candidate[]): Candidate[] => {
  const picked: Candidate[] = [];
  while (picked.length < 3) {
    const worth = ({ day, points }: Candidate): number =>
      picked.some((other) => other.day === day) ? points - anotherDay : points;
    const free = candidates.filter((each) => !picked.some((other) => overlap(each, other)));
    const distant = free.filter(({ startsAt }) =>
      picked.every((other) => Math.abs(startsAt - other.startsAt) >= apart),
    );
    const [first, ...others] = distant.length > 0 ? distant : free;
    if (!first) break;
    picked.push(others.reduce((best, each) => (worth(each) > worth(best) ? each : best), first));
  }
  return picked.sort((a, b) => b.points - a.points);
};

/** The three best slots, the best first: fewer where no more are free, and never one after the visit. */
export const bestSlots = (situation: Situation): Proposal[] => {
  const all = candidatesOf(situation);
  const clear = all.filter(({ doubts }) => doubts === 0);
  const from =
    clear.length > 0
      ? clear
      : all.map((each) => ({ ...each, points: each.points - doubtful * each.doubts }));
  return pick(from).map(({ startsAt, endsAt, reasons }) => ({ startsAt, endsAt, reasons }));
};
