import { expect, it } from 'vitest';
import { nameFromPage } from '../../src/popup/name-from-page';

it.each([
  [
    'Harrow & Finch Bakeries',
    'https://www.harrowfinch.com/',
    'Home | Harrow & Finch Bakeries',
    'harrowfinch.com',
  ],
  [
    'Harrow & Finch',
    'https://harrow-finch.co/',
    'Harrow & Finch – Bread since 1904',
    'harrow-finch.co',
  ],
  ['Polwrap', 'https://polwrap.de/', 'Willkommen | Polwrap', 'polwrap.de'],
  ['Acme', 'https://www.acme.com/products', '(2) Products | Acme', 'acme.com'],
  [
    'Harrow & Finch',
    'https://acme.lightning.force.com/lightning/r/Account/001/view',
    'Harrow & Finch | Account | Salesforce',
    undefined,
  ],
  ['Harrow & Finch', 'https://app.hubspot.com/contacts/1/company/2', 'Harrow & Finch', undefined],
])('finds %s on %s', (name, address, title, site) => {
  expect(nameFromPage({ title, address })).toEqual(site === undefined ? { name } : { name, site });
});

it.each([
  ['https://www.google.com/search?q=bread', 'bread - Google Search'],
  ['chrome://newtab/', 'New Tab'],
  ['https://harrow-finch.test/', 'harrow-finch.test/'],
  ['https://intranet/', 'Intranet'],
  ['https://acme.com/', `Acme ${'very long '.repeat(20)}`],
])('offers nobody on %s', (address, title) => {
  expect(nameFromPage({ title, address })).toBeNull();
});
