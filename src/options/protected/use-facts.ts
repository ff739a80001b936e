import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onLeave } from '../../browser/leave-changes';
import { onStored } from '../../browser/stored';
import type { Facts } from './facts';
import { readFacts } from './read-facts';

/** What of the stored things the facts speak of. */
const told = ['session', 'choices', 'company', 'notesKept', 'backedUpAt'] as const;

/** How long after the background did not answer it is asked again, in ms. */
const pause = 2_000;

/** The facts, and how to look again; by itself when something changes, or the window gets the focus. */
export const useFacts = (): { facts: Facts | null; look: () => Promise<void> } => {
  const [facts, setFacts] = useState<Facts | null>(null);
  const looks = useRef(0);
  const look = useCallback(async (): Promise<void> => {
    const mine = ++looks.current;
    const now = await readFacts();
    // What was asked for later is newer, whenever it comes.
    if (mine === looks.current) setFacts(now);
  }, []);
  const lookAgain = useCallback((): void => {
    // What can't be read now stays as it was last seen, and is looked at again at the next occasion.
    look().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (facts?.background !== null) return;
    // It may only have been busy; nothing tells when it no longer is.
    const timer = setTimeout(lookAgain, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [facts]);
  useEffect(() => {
    lookAgain();
    window.addEventListener('focus', lookAgain);
    const stops = [
      onLeave(lookAgain),
      onStored((change) => {
        if (told.some((key) => key in change)) lookAgain();
      }),
    ];
    return () => {
      looks.current = Infinity;
      window.removeEventListener('focus', lookAgain);
      for (const stop of stops) stop();
    };
  }, []);
  return { facts, look };
};
