import { useEffect, useState } from 'preact/hooks';

const startOfDay = (): number => new Date().setHours(0, 0, 0, 0);

/** The first ms of this day; looked at again whenever the page comes into sight. */
export const useToday = (): number => {
  const [today, setToday] = useState(startOfDay);
  useEffect(() => {
    const look = (): void => {
      setToday(startOfDay());
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
};
