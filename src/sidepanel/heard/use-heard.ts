import type { Statement } from '../../customer/rows';
import { useLive } from '../../ui/use-live';

/** How many fill the first screen: these are there before all are. */
const first = 50;

export interface HeardNow {
  /** The newest first. */
  readonly statements: readonly Statement[];
  /** Whether these are all. */
  readonly complete: boolean;
  readonly people: readonly string[];
  /** The one subject of the session. */
  readonly about: string | undefined;
}

const none: readonly Statement[] = [];
const nobody: readonly string[] = [];

/** What a customer was heard to say, as it is now. */
export const useHeard = (customerId: string, sessionId: string | undefined): HeardNow => {
  const statementsModule = () => import('../../customer/heard/statements');
  const newest = useLive(statementsModule, ({ newestOf }) => newestOf(customerId, first), [
    customerId,
  ]);
  const all = useLive(statementsModule, ({ statementsOf }) => statementsOf(customerId), [
    customerId,
  ]);
  const people = useLive(
    () => import('../../customer/people'),
    ({ peopleOf }) => peopleOf(customerId),
    [customerId],
  );
  const about = useLive(
    () => import('../../customer/sessions'),
    ({ aboutOf }) => aboutOf(sessionId ?? ''),
    [sessionId],
  );
  return {
    statements: all ?? newest ?? none,
    complete: all !== undefined,
    people: people ?? nobody,
    about: sessionId === undefined ? undefined : about,
  };
};
