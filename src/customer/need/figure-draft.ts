import type { Worth } from '../rows';

/** The draft of a figure that is being typed. */
export const figureDraft = (needId: string, field: keyof Worth): string =>
  `needs:${needId}:worth.${field}`;
