import type { Session } from '../session/session';

/** Slots whose time has come or was missed, with what can be done about them. */
export const DueSlots = (_: { readonly session: Session | null }) => null;
