import { notes } from './database';
import type { Need } from './rows';

type Side = 'evidenceFor' | 'evidenceAgainst';

/** What moving a statement changed, so that it can be put back. */
export interface Moved {
  readonly statementId: string;
  readonly from: string;
  /** The places that its questions had among those chosen for the next visit. */
  readonly places: readonly { readonly id: string; readonly place: number | undefined }[];
  readonly evidence: readonly { readonly id: string; readonly side: Side; readonly at: number }[];
}

const tables = [notes.statements, notes.questions, notes.needs];

const move = async (statementId: string, customerId: string): Promise<void> => {
  await notes.statements.update(statementId, { customerId, updatedAt: Date.now() });
  await notes.questions.where({ statementId }).modify((question) => {
    question.customerId = customerId;
    question.updatedAt = Date.now();
  });
};

const evidenceIn = (need: Need, statementId: string): Moved['evidence'] =>
  (['evidenceFor', 'evidenceAgainst'] as const).flatMap((side) => {
    const at = need[side].indexOf(statementId);
    return at < 0 ? [] : [{ id: need.id, side, at }];
  });

/**
 * Gives a statement and its questions to another customer. It leaves the needs that it spoke for or
 * against, and its questions leave those chosen for the next visit.
 */
export const moveStatement = (statementId: string, to: string): Promise<Moved> =>
  notes.transaction('rw', tables, async () => {
    const from = (await notes.statements.get(statementId))?.customerId ?? to;
    const questions = await notes.questions.where({ statementId }).toArray();
    const needs = await notes.needs.where({ customerId: from }).toArray();
    const evidence = needs.flatMap((need) => evidenceIn(need, statementId));
    await move(statementId, to);
    await notes.questions.where({ statementId }).modify((question) => {
      delete question.place;
    });
    for (const { id, side } of evidence)
      await notes.needs.where({ id }).modify((need) => {
        need[side] = need[side].filter((each) => each !== statementId);
        need.updatedAt = Date.now();
      });
    const places = questions.map(({ id, place }) => ({ id, place }));
    return { statementId, from, places, evidence };
  });

/** Puts everything back where it was; what was written meanwhile stays. */
export const moveBack = ({ statementId, from, places, evidence }: Moved): Promise<void> =>
  notes.transaction('rw', tables, async () => {
    await move(statementId, from);
    for (const { id, place } of places)
      if (place !== undefined) await notes.questions.update(id, { place });
    for (const { id, side, at } of evidence)
      await notes.needs.where({ id }).modify((need) => {
        if (!need[side].includes(statementId)) need[side].splice(at, 0, statementId);
        need.updatedAt = Date.now();
      });
  });
