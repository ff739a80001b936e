import type { Statement } from '../../customer/rows';

/** Statements heard one after the other in one session, or outside any. */
const runsOf = (newestFirst: readonly Statement[]): Statement[][] => {
  const runs: Statement[][] = [];
  for (const statement of newestFirst) {
    const run = runs.at(-1);
    if (run && run[0]?.sessionId === statement.sessionId) run.push(statement);
    else runs.push([statement]);
  }
  return runs;
};

/**
 * The order in which to go through the statements: those of which nothing was asked come first, the
 * latest session before earlier ones, and within each as they were heard.
 */
export const inLine = (
  newestFirst: readonly Statement[],
  asked: ReadonlySet<string>,
): readonly string[] => {
  const heard = runsOf(newestFirst)
    .flatMap((run) => run.reverse())
    .map(({ id }) => id);
  return [...heard.filter((id) => !asked.has(id)), ...heard.filter((id) => asked.has(id))];
};

/** A line that was begun stays as it is: what is gone falls out, what is new joins at its end. */
export const keepLine = (
  line: readonly string[],
  newestFirst: readonly Statement[],
): readonly string[] => {
  const known = new Set(line);
  const there = new Set(newestFirst.map(({ id }) => id));
  const fresh = newestFirst.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  return [...line.filter((id) => there.has(id)), ...fresh.reverse()];
};
