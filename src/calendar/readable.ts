import type { Plan, SlotChange } from './plan';
import { momentOf } from './time';

const isMoment = (...where: Parameters<typeof momentOf>): boolean => {
  try {
    return momentOf(...where) > 0;
  } catch {
    return false;
  }
};

/** Whether it can be told when a plan is: a zone that one browser knows may be unknown to another. */
export const isReadable = ({ day, time, zone, repeat }: Plan): boolean =>
  isMoment(day, time, zone) &&
  (!repeat || (Number.isInteger(repeat.weeks) && repeat.weeks > 0 && repeat.days.length > 0));

/** The same for where one slot was moved to. */
export const isReadableChange = ({ movedTo }: SlotChange): boolean =>
  !movedTo || isMoment(movedTo.day, movedTo.time, 'UTC');
