import { ruleOf } from './ics-rule';
import { localTime } from './ics-text';
import type { Plan } from './plan';
import { clockTimeOf, dayOf, minute, momentOf } from './time';

const link = (base: string, parameters: Readonly<Record<string, string>>): string =>
  `${base}?${new URLSearchParams(parameters).toString()}`;

/** Where Google offers to put a plan on the calendar, with its repeats. Nothing is sent but by that page. */
export const googleLink = (plan: Plan, title: string): string => {
  const { day, time, zone, minutes } = plan;
  const endsAt = momentOf(day, time, zone) + minutes * minute;
  const rule = ruleOf(plan);
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    // In the zone, not in UTC: a repeat stays at its time on the clock.
    dates: `${localTime(day, time)}/${localTime(dayOf(endsAt, zone), clockTimeOf(endsAt, zone))}`,
    ctz: zone,
    ...(rule !== undefined && { recur: `RRULE:${rule}` }),
  });
};

const outlookHosts = { work: 'outlook.office.com', home: 'outlook.live.com' } as const;

/**
 * Where Outlook on the web offers the same: for an account from work or school, or a private one. It has no
 * word for repeats: only the first time goes by a link.
 */
export const outlookLink = (
  { day, time, zone, minutes }: Plan,
  title: string,
  account: keyof typeof outlookHosts,
): string => {
  const startsAt = momentOf(day, time, zone);
  const iso = (at: number): string => new Date(at).toISOString().replace('.000', '');
  return (
    link(`https://${outlookHosts[account]}/calendar/0/deeplink/compose`, {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: iso(startsAt),
      enddt: iso(startsAt + minutes * minute),
    })
      // Outlook shows a plus sign where it stands for a space.
      .replaceAll('+', '%20')
  );
};
