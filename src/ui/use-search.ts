import { useEffect, useState } from 'preact/hooks';
import type { Found, Search } from '../customer/search/search';

/** One for all boxes of a page, and for as long as it is open. */
let opened: Promise<Search> | undefined;
const openOnce = (): Promise<Search> =>
  (opened ??= import('../customer/search/search').then(({ openSearch }) => openSearch()));

/**
 * What a query finds among the notes of a customer, or of all, and again whenever they change. What the
 * query before found stays until then; `undefined` for a query of spaces, and before the first answer.
 * The notes are taken in from the first call on, so that they are there when the first key is pressed.
 */
export const useSearch = (query: string, customerId?: string): Found | undefined => {
  const [found, setFound] = useState<Found>();
  const asked = query.trim() !== '';
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    void openOnce().then((search) => {
      if (gone || !asked) return;
      let newest = 0;
      const ask = (): void => {
        const mine = ++newest;
        search.find(query, customerId === undefined ? {} : { customerId }).then(
          (answer) => {
            if (!gone && mine === newest) setFound(answer);
          },
          () => undefined,
        );
      };
      stop = search.onChange(ask);
      ask();
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [query, customerId, asked]);
  return asked ? found : undefined;
};
