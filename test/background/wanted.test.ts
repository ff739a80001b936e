import { expect, it } from 'vitest';
import { sparedNow } from '../../src/background/wanted';
import { noChoices } from '../../src/blocking/choices';
import { parsePattern } from '../../src/blocking/pattern';
import { noCompany } from '../../src/blocking/waits';
import { findOrAddCustomer } from '../../src/customer/customers';

it('spares no host of the customer’s that no pattern can name: it would spoil all rules', async () => {
  const id = await findOrAddCustomer('Harrow & Finch', { site: '-harrow.example.com' });
  for (const site of ['harrowfinch.com', 'harrow-finch.co.', 'harrow'])
    await findOrAddCustomer('Harrow & Finch', { site });
  const spared = await sparedNow(id, { choices: noChoices, company: { sites: noCompany } });
  expect(spared).toEqual(['harrowfinch.com', 'harrow-finch.co']);
  expect(() => spared.map(parsePattern)).not.toThrow();
});
