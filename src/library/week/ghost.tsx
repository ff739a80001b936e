import { minute, type Zone } from '../../calendar/time';
import type { Placed } from './drag';
import { momentAt } from './layout';
import { spanWords } from './week-words';

interface Props {
  readonly placed: Placed;
  readonly zone: Zone;
}

/** Where what is dragged would stand, and the time that it would have. */
export const Ghost = ({ placed, zone }: Props) => {
  const { from, minutes } = placed;
  const startsAt = momentAt(placed, zone);
  return (
    <div class="ghost" aria-hidden="true" style={{ '--from': from, '--to': from + minutes }}>
      {spanWords({ startsAt, endsAt: startsAt + minutes * minute })}
    </div>
  );
};
