import type { Planning } from '../../calendar/planning';

/** Planned hours as a file for the user's own calendar. */
export const CalendarOut = (_: { readonly planning: Planning }) => null;
