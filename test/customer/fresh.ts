import { afterEach } from 'vitest';
import { notes } from '../../src/customer/database';
import type { Customer } from '../../src/customer/rows';

/** Each test starts with an empty database. */
export const emptyAfterEach = (): void => {
  afterEach(async () => {
    await Promise.all(notes.tables.map((table) => table.clear()));
  });
};

/** A customer of this id, called by it unless another name is given. */
export const addCustomer = async (id: string, more: Partial<Customer> = {}): Promise<void> => {
  await notes.customers.put({
    id,
    createdAt: 1,
    updatedAt: 1,
    name: id,
    sites: [],
    people: [],
    ...more,
  });
};
