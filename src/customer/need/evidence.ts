import { notes } from '../database';
import type { Statement } from '../rows';
import { isThere } from '../search/read-documents';
import { standOf, type Stand } from './stand';

/** Lets a statement back a need up, speak against it, or neither. */
export const setEvidence = (needId: string, statementId: string, stand: Stand): Promise<void> =>
  notes.transaction('rw', notes.needs, async () => {
    const need = await notes.needs.get(needId);
    if (!need || standOf(need, statementId) === stand) return;
    const rest = (ids: readonly string[]): string[] => ids.filter((id) => id !== statementId);
    const evidenceFor = rest(need.evidenceFor);
    const evidenceAgainst = rest(need.evidenceAgainst);
    if (stand === 'for') evidenceFor.push(statementId);
    if (stand === 'against') evidenceAgainst.push(statementId);
    await notes.needs.update(needId, { evidenceFor, evidenceAgainst, updatedAt: Date.now() });
  });

/** Those of these statements that are there, in this order. */
export const statementsById = async (ids: readonly string[]): Promise<Statement[]> =>
  (await notes.statements.bulkGet([...ids])).filter(isThere);

/** The last things that this customer said, the newest first. */
export const lastStatements = (customerId: string, limit: number): Promise<Statement[]> =>
  notes.statements
    .where('[customerId+id]')
    .between([customerId, ''], [customerId, '\uffff'])
    .reverse()
    .filter(isThere)
    .limit(limit)
    .toArray();
