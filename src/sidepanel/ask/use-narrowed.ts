import { useMemo } from 'preact/hooks';
import { aboutSubject } from '../../customer/about';
import type { Statement } from '../../customer/rows';
import { useLive } from '../../ui/use-live';

/**
 * What to ask about: all that a customer was heard to say, or what is about the one subject of the
 * session, and what one has turned to. Nothing until both are read.
 */
export const useNarrowed = (
  customerId: string,
  sessionId: string | undefined,
  turnedTo: string | undefined,
) => {
  const all = useLive(
    () => import('../../customer/heard/statements'),
    ({ statementsOf }) => statementsOf(customerId),
    [customerId],
  );
  const subject = useLive(
    () => import('../../customer/sessions'),
    async ({ aboutOf }) => ({ about: await aboutOf(sessionId ?? '') }),
    [sessionId],
  );
  const about = subject?.about;
  const statements = useMemo((): readonly Statement[] | undefined => {
    if (!subject || about === undefined) return subject && all;
    const isAbout = aboutSubject(about);
    return all?.filter((each) => each.id === turnedTo || isAbout(each));
  }, [all, subject, about, turnedTo]);
  return { all, about, statements };
};
