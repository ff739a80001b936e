import { catalogue } from '../blocking/catalogue';
import { matchPatternsOf } from '../blocking/hosts';
import { categories } from '../blocking/site';
import { waitsFor } from '../blocking/waits';
import { api } from './api';
import { readStored } from './stored';

/** The hosts of these patterns that the browser gives no leave for. */
export const withoutLeave = async (patterns: readonly string[]): Promise<string[]> => {
  const hosts = matchPatternsOf(patterns);
  if (hosts.length === 0 || (await api.permissions.contains({ origins: hosts }))) return [];
  const held = await Promise.all(
    hosts.map((host) => api.permissions.contains({ origins: [host] })),
  );
  return hosts.filter((_, n) => !held[n]);
};

/** The hosts of all sites that are on (the catalogue's, the user's, the company's) that we have no leave for. */
export const missingLeave = async (): Promise<string[]> => {
  const { choices, company } = await readStored();
  const sites = waitsFor(categories, catalogue, choices, company.sites);
  return withoutLeave(sites.flatMap(({ patterns }) => patterns));
};

/**
 * Asks for these hosts, as match patterns. Call it in the click, before anything is awaited. In Chromium a
 * popup is gone before the answer, which the background hears through `permissions.onAdded`; a refusal is
 * told to nobody.
 */
export const askLeave = (hosts: readonly string[]): Promise<boolean> =>
  api.permissions.request({ origins: [...hosts] });
