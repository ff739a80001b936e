import { isDay } from '../calendar/time';
import type { SlotName } from './commands';
import { showPage } from './tabs';

/** What the page of planned hours opens with: the form for a new plan for a customer, or one slot. */
export type LibraryPlace = { readonly planFor: string } | { readonly slot: SlotName } | null;

const ulid = '[0-9A-HJKMNP-TV-Z]{26}';

/** What an address's fragment asks for; null for anything else. */
export const placeIn = (fragment: string): LibraryPlace => {
  const planFor = new RegExp(`^#plan=(${ulid})$`).exec(fragment)?.[1];
  if (planFor !== undefined) return { planFor };
  const [, planId, day] =
    new RegExp(`^#slot=(${ulid}):(\\d{4}-\\d\\d-\\d\\d)$`).exec(fragment) ?? [];
  return planId !== undefined && day !== undefined && isDay(day) ? { slot: { planId, day } } : null;
};

/** The fragment that asks for a place. */
export const fragmentOf = (place: LibraryPlace): string => {
  if (!place) return '';
  return 'planFor' in place
    ? `#plan=${place.planFor}`
    : `#slot=${place.slot.planId}:${place.slot.day}`;
};

/** Opens the page of planned hours in a tab in front. */
export const openLibrary = (place: LibraryPlace = null): Promise<void> =>
  showPage(`library.html${fragmentOf(place)}`);
