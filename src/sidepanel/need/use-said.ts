import type { Statement } from '../../customer/rows';
import { useLive } from '../../ui/use-live';
import { useSearch } from '../../ui/use-search';

/** As many as are shown at a time. */
export const mostSaid = 30;

/** What they said that fits a query, or without one the last that they said; undefined until known. */
export const useSaid = (customerId: string, query: string): readonly Statement[] | undefined => {
  const last = useLive(
    () => import('../../customer/need/evidence'),
    ({ lastStatements }) => lastStatements(customerId, mostSaid + 1),
    [customerId],
  );
  const found = useSearch(query, customerId);
  if (query.trim() === '') return last;
  return found?.hits.flatMap((hit) => (hit.kind === 'statement' ? [hit.row] : []));
};
