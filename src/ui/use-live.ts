import { useEffect, useState } from 'preact/hooks';
import { notesFailed, useNotes } from './notes-state';

/**
 * The answer of a query to the notes, new whenever what it read has changed, in whichever page.
 * `undefined` until there is an answer. What fails is told to the whole page (notes-state), and asked
 * again once the notes are open.
 *
 * The modules come first, and only then is asked: a page shows itself before the database is loaded,
 * and what is awaited inside a live query must be the database's own promises, or it observes nothing.
 */
export const useLive = <M, T>(
  load: () => Promise<M>,
  ask: (modules: M) => Promise<T>,
  deps: readonly unknown[],
): T | undefined => {
  const [answer, setAnswer] = useState<T>();
  const { opened } = useNotes();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    Promise.all([import('dexie'), load()]).then(([{ liveQuery }, modules]) => {
      if (gone) return;
      const subscription = liveQuery(() => {
        const asked = ask(modules);
        // Here, since a live query tells nobody that the database is closed.
        asked.then(undefined, notesFailed);
        return asked;
      }).subscribe({ next: setAnswer, error: () => undefined });
      stop = () => {
        subscription.unsubscribe();
      };
    }, notesFailed);
    return () => {
      gone = true;
      stop?.();
    };
  }, [...deps, opened]);
  return answer;
};

/** For queries about customers. */
export const customerModule = () => import('../customer/customers');
