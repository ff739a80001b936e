import { useLayoutEffect, useState } from 'preact/hooks';
import type { Stored } from '../browser/storage';
import { onStored, readStored } from '../browser/stored';

/** What the background has stored, as it is now; null until it has been read. */
export const useStored = (): Stored | null => {
  const [stored, setStored] = useState<Stored | null>(null);
  useLayoutEffect(() => {
    let gone = false;
    let heard: Partial<Stored> = {};
    void readStored().then((all) => {
      // What was heard of meanwhile is newer than this answer.
      if (!gone) setStored({ ...all, ...heard });
    });
    const stop = onStored((change) => {
      heard = { ...heard, ...change };
      setStored((before) => before && { ...before, ...change });
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return stored;
};
