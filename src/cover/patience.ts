/** In ms; a guard looks as often, too. */
export const patienceTime = 500;
/** How many times in such a time a page may undo what a cover does. */
const times = 40;

/**
 * Counts what a page undoes; false once that is more than a cover bears. A page that does it by an observer of
 * its own would keep both at it for ever, and no timer and no message would come through: so the count begins
 * anew by a timer, not by the clock, and holds on a slow machine, too.
 */
export const createPatience = (): (() => boolean) => {
  let undone = 0;
  return () => {
    if (undone === 0)
      setTimeout(() => {
        undone = 0;
      }, patienceTime);
    undone += 1;
    return undone <= times;
  };
};
