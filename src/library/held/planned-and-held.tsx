/** What was planned and what was held, side by side. */
export const PlannedAndHeld = () => null;
