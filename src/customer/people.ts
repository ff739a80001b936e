import { notes } from './database';
import { fold } from './names';
import { spokenIn } from './heard/said-by';

export const peopleOf = async (customerId: string): Promise<readonly string[]> =>
  (await notes.customers.get(customerId))?.people ?? [];

/**
 * Somebody of this name is there: one of the customer's people from now on, and the one who said what
 * was kept as “Tom: …”.
 */
export const isSomeone = (customerId: string, name: string): Promise<void> =>
  notes.transaction('rw', notes.customers, notes.statements, async () => {
    const wanted = fold(name);
    const now = Date.now();
    await notes.customers.where({ id: customerId }).modify((customer) => {
      if (customer.people.some((person) => fold(person) === wanted)) return;
      customer.people = [...customer.people, name];
      customer.updatedAt = now;
    });
    await notes.statements
      .where('[customerId+id]')
      .between([customerId, ''], [customerId, '\uffff'])
      .modify((statement) => {
        const spoken = statement.saidBy === undefined ? spokenIn(statement.text) : undefined;
        if (!spoken || fold(spoken.name) !== wanted) return;
        statement.text = spoken.words;
        statement.saidBy = name;
        statement.updatedAt = now;
      });
  });

/** Nobody is called so there: not asked about again. */
export const isNobody = async (customerId: string, name: string): Promise<void> => {
  await notes.customers.where({ id: customerId }).modify((customer) => {
    customer.notPeople = [...new Set([...(customer.notPeople ?? []), fold(name)])];
    customer.updatedAt = Date.now();
  });
};
