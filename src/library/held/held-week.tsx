import { count, language, t } from '../../browser/text';
import type { HeldLately } from '../../customer/plans/held';
import { asDay } from '../../ui/day-words';
import { dayStart } from '../../ui/day-field';

const minutesWords = (minutes: number): string =>
  new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'minute',
    maximumFractionDigits: 0,
  }).format(minutes);

/** A week: all of it, then each customer. */
export const HeldWeek = ({ day, customers }: HeldLately) => {
  const sum = (field: 'planned' | 'held' | 'skipped'): number =>
    customers.reduce((all, customer) => all + customer[field], 0);
  const cells = (planned: number, held: number, skipped: number) => (
    <>
      <td>
        <bdi>{minutesWords(planned)}</bdi>
        {skipped > 0 && <span class="quiet"> {count('heldSkipped', skipped)}</span>}
      </td>
      <td>
        <bdi>{minutesWords(held)}</bdi>
      </td>
    </>
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">{t('heldWeek', asDay(dayStart(day) ?? 0))}</th>
        {cells(sum('planned'), sum('held'), sum('skipped'))}
      </tr>
      {customers.map(({ id, name, planned, held, skipped }) => (
        <tr key={id}>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          {cells(planned, held, skipped)}
        </tr>
      ))}
    </tbody>
  );
};
