import { afterEach } from 'vitest';
import { notes } from '../../src/customer/database';

/** Each test starts with an empty database. */
export const emptyAfterEach = (): void => {
  afterEach(async () => {
    await Promise.all(notes.tables.map((table) => table.clear()));
  });
};
