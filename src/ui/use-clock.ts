import { useEffect, useState } from 'preact/hooks';

/** The time in ms, new each second while the page is to be seen; it stands still where `running` is false. */
export const useClock = (running: boolean): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const tick = (): void => {
      setNow(Date.now());
    };
    const follow = (): void => {
      clearInterval(timer);
      if (document.hidden) return;
      tick();
      timer = setInterval(tick, 1_000);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [running]);
  return now;
};
