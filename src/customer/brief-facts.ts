import type { BriefFacts } from './brief';
import { notes } from './database';
import type { Row } from './rows';

const isThere = <T extends Row>(row: T | undefined): row is T =>
  row !== undefined && row.deletedAt === undefined;

/**
 * Reads what a brief is made of, as it stands at one moment; `undefined` for a customer that is not there.
 * Of the statements only those that a need or a question is about.
 */
export const briefFacts = (customerId: string): Promise<Omit<BriefFacts, 'worth'> | undefined> =>
  notes.transaction(
    'r',
    [notes.customers, notes.statements, notes.questions, notes.needs, notes.choices],
    async () => {
      const [customer, allQuestions, allNeeds, choices] = await Promise.all([
        notes.customers.get(customerId),
        notes.questions.where({ customerId }).toArray(),
        notes.needs.where({ customerId }).toArray(),
        notes.choices.where({ customerId }).toArray(),
      ]);
      if (!isThere(customer)) return undefined;
      const needs = allNeeds.filter(isThere);
      const asked = allQuestions.filter(isThere);
      const wanted = new Set([
        ...needs.flatMap(({ evidenceFor, evidenceAgainst }) => [
          ...evidenceFor,
          ...evidenceAgainst,
        ]),
        ...asked.flatMap(({ statementId }) => statementId ?? []),
      ]);
      const statements = (await notes.statements.bulkGet([...wanted])).filter(isThere);
      const known = new Set(statements.map(({ id }) => id));
      // A question goes with its statement.
      const questions = asked.filter(
        ({ statementId }) => statementId === undefined || known.has(statementId),
      );
      return { customer, statements, questions, needs, choices: choices.filter(isThere) };
    },
  );
