import { t } from '../browser/text';
import type { Need } from '../customer/rows';

/** What meeting a need is worth, in words. */
export const worthInBrief = ({ lever }: Need): string => t(`worth_${lever ?? 'unknown'}`);
