import { useEffect, useState } from 'preact/hooks';

/** What the browser says now, asked again whenever the page comes into sight: it may have been changed elsewhere. */
export const useLookAgain = <T>(read: () => Promise<T>): T | undefined => {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let gone = false;
    const look = (): void => {
      void read().then((now) => {
        if (!gone) setAnswer(now);
      });
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return answer;
};
