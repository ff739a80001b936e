import type { Source } from '../customer/rows';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly sites: readonly string[];
}

/**
 * Who is offered first: the customer whose own site the words stand on, else the one who was heard last.
 * Nobody else: Enter must not give them to whoever happens to be on top of a list.
 */
export const likelyCustomer = (
  known: readonly Known[],
  source: Source | undefined,
  lastHeard: string | undefined,
): string => {
  const host = URL.parse(source?.url ?? '')?.hostname;
  const own = known.find(({ sites }) =>
    sites.some((site) => host === site || host?.endsWith(`.${site}`)),
  );
  return (own ?? known.find(({ id }) => id === lastHeard))?.name ?? '';
};
