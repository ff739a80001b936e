/** Busy times, from a file of the user's own calendar. */
export const BusyTimes = () => null;
