import { useEffect, useState } from 'preact/hooks';

/** A module that comes after the page has shown itself; `undefined` until it is there. */
export const useLoaded = <M extends object>(load: () => Promise<M>): M | undefined => {
  const [loaded, setLoaded] = useState<M>();
  useEffect(() => {
    let gone = false;
    void load().then((module) => {
      if (!gone) setLoaded(module);
    });
    return () => {
      gone = true;
    };
  }, []);
  return loaded;
};
