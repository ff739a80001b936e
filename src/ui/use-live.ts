import { useEffect, useState } from 'preact/hooks';

/**
 * The answer of a query to the notes, new whenever what it read has changed, in whichever page.
 * `undefined` until there is an answer.
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
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void Promise.all([import('dexie'), load()]).then(([{ liveQuery }, modules]) => {
      if (gone) return;
      const subscription = liveQuery(() => ask(modules)).subscribe({
        next: setAnswer,
        error: () => undefined,
      });
      stop = () => {
        subscription.unsubscribe();
      };
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, deps);
  return answer;
};

/** For queries about customers. */
export const customerModule = () => import('../customer/customers');
