import { catalogue } from '../../src/blocking/catalogue';
import { compile } from '../../src/blocking/matcher';
import { categories } from '../../src/blocking/site';
import { waitsFor } from '../../src/blocking/waits';
import { staysReachable } from '../../test/fixtures/stays-reachable';
import { median } from './numbers';
import type { Measure } from './row';

const rounds = 40;

/** µs for each address, in each round; the first rounds, before the engine knows the code, are left out. */
const perAddress = (addresses: readonly string[], look: (address: string) => unknown): number[] =>
  Array.from({ length: rounds + 10 }, () => {
    const start = performance.now();
    for (const address of addresses) look(address);
    return ((performance.now() - start) * 1_000) / addresses.length;
  }).slice(10);

/** An address against the full catalogue, beside what it takes to parse it as a URL. */
export const match: Measure = () => {
  const addresses = [
    ...staysReachable,
    ...catalogue.flatMap(({ examples }) => [...examples.blocked, ...examples.allowed]),
  ];
  const matcher = compile(waitsFor(categories, catalogue), []);
  const measured = perAddress(addresses, matcher);
  const baseline = perAddress(addresses, (address) => new URL(address));
  return Promise.resolve([
    {
      what: `an address against all ${String(catalogue.length)} sites`,
      budget: '≤ 5 µs',
      measured: `${median(measured).toFixed(2)} µs (median of ${String(rounds)} rounds over ${String(addresses.length)})`,
      baseline: `${median(baseline).toFixed(2)} µs to parse it alone`,
      ok: median(measured) <= 5,
    },
  ]);
};
