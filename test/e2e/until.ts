import type { Surface } from './browser';

/** How long anything may take before a test gives up, in ms: only to end what would never end. */
export const deadline = 40_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is something, and gives that. What throws meanwhile (a page on
 * its way to another) counts as no answer; the last of it is told when the time is over.
 */
export const until = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  within = deadline,
): Promise<Exclude<T, undefined | null | false>> => {
  const end = Date.now() + within;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false)
        return answer as Exclude<T, undefined | null | false>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; last: ${String(last)}`);
    await pause(40);
  }
};

/** Asks until the answer is as wanted, and fails with the last answer seen. */
export const untilIs = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  wanted: (answer: T) => boolean,
  within = deadline,
): Promise<T> => {
  let last: T | undefined;
  try {
    return (
      await until(
        what,
        async () => {
          last = await ask();
          return wanted(last) && { last };
        },
        within,
      )
    ).last;
  } catch (error) {
    throw new Error(`${String(error)}; it was ${JSON.stringify(last)}`, { cause: error });
  }
};

/** Waits until these words can be read there. */
export const shown = (surface: Surface, words: string): Promise<string> =>
  untilIs(
    `“${words}”`,
    () => surface.text(),
    (text) => text.includes(words),
  );
