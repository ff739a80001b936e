import { describe, expect, it } from 'vitest';
import {
  addSite,
  customerHosts,
  customersToOffer,
  customerName,
  findOrAddCustomer,
  searchWords,
} from '../../src/customer/customers';
import { matchNames } from '../../src/customer/names';
import { newRow, notes } from '../../src/customer/database';
import type { Customer } from '../../src/customer/rows';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

const now = Date.UTC(2026, 5, 1, 9);
const day = 86_400_000;

const add = async (name: string, more: Partial<Customer> = {}): Promise<string> => {
  const row = newRow();
  await notes.customers.add({ ...row, name, sites: [], people: [], ...more });
  return row.id;
};

const see = async (customerId: string, startedAt: number): Promise<void> => {
  await notes.sessions.add({
    ...newRow(),
    customerId,
    startedAt,
    plannedEnd: startedAt,
    strictness: 'firm',
    passes: [],
  });
};

describe('a customer', () => {
  it('is found again under the same name, however it is typed', async () => {
    const id = await findOrAddCustomer('Café  Müller');
    expect(await findOrAddCustomer(' cafe muller ')).toBe(id);
    expect(await notes.customers.count()).toBe(1);
    expect(await customerName(id)).toBe('Café  Müller');
  });

  it('is another under another name', async () => {
    const one = await findOrAddCustomer('Harrow');
    expect(await findOrAddCustomer('Harrow & Finch')).not.toBe(one);
  });

  it('is added anew when the one of that name was deleted', async () => {
    const gone = await add('Harrow', { deletedAt: now });
    expect(await findOrAddCustomer('Harrow')).not.toBe(gone);
  });

  it('is added once by two pages at the same moment', async () => {
    const [one, two] = await Promise.all([
      findOrAddCustomer('Okafor'),
      findOrAddCustomer('okafor'),
    ]);
    expect(one).toBe(two);
  });

  it('keeps each of its sites once', async () => {
    const id = await findOrAddCustomer('Harrow', { site: 'harrow.example' });
    await findOrAddCustomer('Harrow', { site: 'harrow.example' });
    await addSite(id, 'shop.harrow.example');
    expect(await customerHosts(id)).toEqual(['harrow.example', 'shop.harrow.example']);
  });

  it('that is not there has no name, no sites and no words to search for', async () => {
    expect(await customerName('nobody')).toBe('');
    expect(await customerHosts('nobody')).toEqual([]);
    expect(await searchWords('nobody')).toBe('');
  });

  it('is searched for by its name and its people', async () => {
    const id = await add('Harrow & Finch', { people: ['Tom Reed', 'Ana'] });
    expect(await searchWords(id)).toBe('Harrow & Finch Tom Reed Ana');
  });
});

describe('offered first', () => {
  it('is a visit within three days, then whoever was longest not seen', async () => {
    const seen = await add('seen yesterday');
    const long = await add('seen long ago');
    await add('never seen');
    await add('visit in two days', { nextVisit: now + 2 * day });
    await add('visit tomorrow', { nextVisit: now + day });
    const far = await add('visit next month', { nextVisit: now + 30 * day });
    await add('deleted', { deletedAt: now });
    await see(seen, now - day);
    await see(long, now - 90 * day);
    await see(far, now - 2 * day);
    expect((await customersToOffer(now)).map(({ name }) => name)).toEqual([
      'visit tomorrow',
      'visit in two days',
      'never seen',
      'seen long ago',
      'visit next month',
      'seen yesterday',
    ]);
  });

  it('is not one whose visit has passed', async () => {
    const visited = await add('visited', { nextVisit: now - 1 });
    await see(visited, now - day);
    await add('never seen');
    expect((await customersToOffer(now)).map(({ name }) => name)).toEqual([
      'never seen',
      'visited',
    ]);
  });
});

describe('what is typed', () => {
  const customers = [
    { name: 'Harrow & Finch Bakeries' },
    { name: 'Álvarez Hnos.' },
    { name: '株式会社山田' },
  ];
  it.each([
    ['finch har', ['Harrow & Finch Bakeries']],
    ['ALVAREZ', ['Álvarez Hnos.']],
    ['山田', ['株式会社山田']],
    ['finch polwrap', []],
    ['', customers.map(({ name }) => name)],
  ])('%j finds %j', (typed, found) => {
    expect(matchNames(customers, typed).map(({ name }) => name)).toEqual(found);
  });
});
