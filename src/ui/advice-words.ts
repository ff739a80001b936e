import type { Reason, Warning } from '../calendar/advice';

/** Why a slot is a good one. */
export const reasonWords = ({ kind }: Reason): string => kind;

/** What speaks against a slot. */
export const warningWords = ({ kind }: Warning): string => kind;
