import { catalogue } from '../../src/blocking/catalogue';
import { noChoices } from '../../src/blocking/choices';
import { categories } from '../../src/blocking/site';
import { waitsFor } from '../../src/blocking/waits';

/** What waits for somebody who switched everything on. */
export const everySite = waitsFor(categories, catalogue, {
  ...noChoices,
  switched: Object.fromEntries(catalogue.map(({ id }) => [id, true])),
});
