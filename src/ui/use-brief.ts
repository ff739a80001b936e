import { buildBrief, type Brief, type BriefFacts } from '../customer/brief';
import { greatestOf } from '../customer/greatest';
import type { Need } from '../customer/rows';
import { worthInBrief } from './brief-worth';
import { useLive } from './use-live';

export interface BriefNow {
  readonly brief: Brief;
  readonly facts: BriefFacts;
  readonly greatest: Need | undefined;
}

/** A customer's brief, new whenever something that it says has changed; `undefined` until it was read. */
export const useBrief = (customerId: string): BriefNow | undefined => {
  const read = useLive(
    () => import('../customer/brief-facts'),
    ({ briefFacts }) => briefFacts(customerId),
    [customerId],
  );
  if (!read) return undefined;
  const greatest = greatestOf(read.needs, read.choices);
  const facts = { ...read, worth: greatest ? worthInBrief(greatest) : '' };
  return { brief: buildBrief(facts), facts, greatest };
};
