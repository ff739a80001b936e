import type { Session, Time } from '../session/session';
import { isOver } from '../session/time';

export interface Whose {
  readonly customerId: string;
  readonly sessionId?: string;
}

/** The customer whose notes are open beside the page, if any are: in this window, or in any with null. */
export type AskPanels = (windowId: number | null) => Promise<string | undefined>;

/**
 * Whose words those are that were selected on a page: the session's customer, else that of the panel in
 * the same window, else that of any panel. Null when somebody must be asked.
 */
export const whoseWords = async (
  session: Session | null,
  now: Time,
  askPanels: AskPanels,
  windowId: number | null,
): Promise<Whose | null> => {
  if (session && !isOver(session, now))
    return { customerId: session.customerId, sessionId: session.id };
  const customerId =
    (windowId === null ? undefined : await askPanels(windowId)) ?? (await askPanels(null));
  return customerId === undefined ? null : { customerId };
};
