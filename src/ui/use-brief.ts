import { t } from '../browser/text';
import { buildBrief, type Brief, type BriefFacts } from '../customer/brief';
import type { Need } from '../customer/rows';
import { standing } from '../customer/need/standing';
import { useLive } from './use-live';
import { worthWords } from './worth-words';

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
  const { greatest } = standing(read.needs, read.choices);
  const facts = { ...read, worth: greatest ? worthWords(greatest) || t('worth_unknown') : '' };
  return { brief: buildBrief(facts), facts, greatest };
};
