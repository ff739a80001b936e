/** All orders of some things; meant for the one, two or three query pairs of a pattern. */
export const orders = <T>(things: readonly T[]): T[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((thing, n) =>
        orders(things.filter((_, m) => m !== n)).map((rest) => [thing, ...rest]),
      );
