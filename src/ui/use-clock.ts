import { useEffect, useState } from 'preact/hooks';

const second = 1_000;

/** How often a page looks at the clock: every `step` ms, counted so that it also looks at `at`. */
export interface Beat {
  readonly step: number;
  readonly at: number;
}

export const everySecond: Beat = { step: second, at: 0 };

const untilNext = ({ step, at }: Beat, now: number): number => {
  const rest = (at - now) % step;
  return rest > 0 ? rest : rest + step;
};

/**
 * The time in ms. The page is drawn anew at each beat while it is to be seen; without a beat only when
 * something else changes.
 */
export const useClock = (beat: Beat | null): number => {
  const [, draw] = useState(0);
  const { step, at } = beat ?? { step: 0, at: 0 };
  useEffect(() => {
    if (step === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(tick, untilNext({ step, at }, Date.now()));
    };
    const tick = (): void => {
      draw((n) => n + 1);
      wait();
    };
    const follow = (): void => {
      clearTimeout(timer);
      if (!document.hidden) tick();
    };
    if (!document.hidden) wait();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [step, at]);
  return Date.now();
};
