import { useEffect, useState } from 'preact/hooks';

/** Whether days have no room beside each other. */
export const useNarrow = (): boolean => {
  const [query] = useState(() => matchMedia('(max-width: 699px)'));
  const [narrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const look = (): void => {
      setNarrow(query.matches);
    };
    query.addEventListener('change', look);
    return () => {
      query.removeEventListener('change', look);
    };
  }, [query]);
  return narrow;
};
