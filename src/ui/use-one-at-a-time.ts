import { useRef } from 'preact/hooks';

/** Does one thing at a time: what is asked for while it is done, as by a key held down, is not done twice. */
export const useOneAtATime = (): ((work: () => Promise<void>) => Promise<void>) => {
  const busy = useRef(false);
  return async (work) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  };
};
