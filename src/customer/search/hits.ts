import type { Notes } from '../database';
import type { Customer, Need, Question, Statement } from '../rows';
import type { DocumentKey, Kind } from './documents';
import { isThere } from './read-documents';

/** A row that was found, and whom it is about. */
export type Hit = { readonly customer: Customer | undefined } & (
  | { readonly kind: 'statement'; readonly row: Statement }
  | { readonly kind: 'question'; readonly row: Question; readonly statement?: Statement }
  | { readonly kind: 'need'; readonly row: Need }
);

type Bare = Hit extends infer H ? (H extends Hit ? Omit<H, 'customer'> : never) : never;

export const byId = <T extends { id: string }>(rows: readonly (T | undefined)[]): Map<string, T> =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));

/** The rows themselves, in the order of the keys. What was deleted meanwhile is left out. */
export const readHits = (
  db: Notes,
  keys: readonly DocumentKey[],
  customers: ReadonlyMap<string, Customer>,
): Promise<Hit[]> =>
  db.transaction('r', db.statements, db.questions, db.needs, async () => {
    const idsOf = (wanted: Kind): string[] =>
      keys.flatMap(({ kind, id }) => (kind === wanted ? id : []));
    const [questions, needs, heard] = await Promise.all([
      db.questions.bulkGet(idsOf('question')).then(byId),
      db.needs.bulkGet(idsOf('need')).then(byId),
      db.statements.bulkGet(idsOf('statement')),
    ]);
    const about = [...questions.values()].flatMap(({ statementId }) => statementId ?? []);
    const statements = byId([...heard, ...(await db.statements.bulkGet(about))]);

    const bare = ({ kind, id }: DocumentKey): Bare[] => {
      if (kind === 'need') {
        const row = needs.get(id);
        return isThere(row) ? [{ kind, row }] : [];
      }
      if (kind === 'statement') {
        const row = statements.get(id);
        return isThere(row) ? [{ kind, row }] : [];
      }
      const row = questions.get(id);
      if (!isThere(row)) return [];
      if (row.statementId === undefined) return [{ kind, row }];
      const statement = statements.get(row.statementId);
      return isThere(statement) ? [{ kind, row, statement }] : [];
    };
    const customerOf = (hit: Bare): string =>
      ((hit.kind === 'question' && hit.statement) || hit.row).customerId;

    return keys
      .flatMap(bare)
      .map((hit): Hit => ({ ...hit, customer: customers.get(customerOf(hit)) }));
  });
