import type { Reply } from '../browser/commands';

/** For who wants to hear of a failure by an error. */
export const sure = async (sent: Promise<Reply<unknown>>): Promise<void> => {
  if (!(await sent).ok) throw new Error('not done');
};
