import { describe, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { keepStart } from '../../src/customer/keep-start';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

describe('what a session is started with', () => {
  it('is kept: the customer with their host, and what they said', async () => {
    const heard = ['Ten days by October', ' ', 'It is the seals'];
    const id = await keepStart('s', {
      customer: { name: 'Harrow' },
      site: 'harrow.example',
      heard,
    });
    expect(await notes.customers.toArray()).toMatchObject([
      { id, name: 'Harrow', sites: ['harrow.example'] },
    ]);
    expect(await notes.statements.toArray()).toMatchObject([
      { customerId: id, sessionId: 's', text: 'Ten days by October' },
      { customerId: id, sessionId: 's', text: 'It is the seals' },
    ]);
  });

  it('finds a known customer by the name, or by the id, and adds the host', async () => {
    const id = await keepStart('s', { customer: { name: 'Harrow' } });
    expect(await keepStart('t', { customer: { name: 'harrow ' }, site: 'a.example' })).toBe(id);
    expect(await keepStart('u', { customer: { id }, site: 'b.example' })).toBe(id);
    expect(await notes.customers.toArray()).toMatchObject([{ sites: ['a.example', 'b.example'] }]);
  });

  it('is kept as a whole or not at all', async () => {
    let n = 0;
    const full = (): void => {
      n += 1;
      if (n === 2) throw new DOMException('no room', 'QuotaExceededError');
    };
    notes.statements.hook('creating', full);
    await expect(
      keepStart('s', { customer: { name: 'Harrow' }, heard: ['one', 'two', 'three'] }),
    ).rejects.toThrow('no room');
    notes.statements.hook('creating').unsubscribe(full);
    expect(await notes.customers.count()).toBe(0);
    expect(await notes.statements.count()).toBe(0);
  });
});
