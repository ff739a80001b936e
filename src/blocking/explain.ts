import type { Choices } from './choices';
import { compile } from './matcher';
import { categories as allCategories, type Category, type WaitingSite } from './site';
import { sparedFor, waitsFor, type CompanySites } from './waits';
import { shipped } from './shipped';

/** What would happen to an address in a session, and why. */
export type Explained =
  | { readonly kind: 'noAddress' | 'free' }
  /** Waits. / An exception of the site's own. / Its category is off. / It is switched off. */
  | { readonly kind: 'waits' | 'except' | 'categoryOff' | 'siteOff'; readonly site: WaitingSite }
  | { readonly kind: 'spared'; readonly by: 'user' | 'company'; readonly pattern: string };

interface Decided {
  readonly categories: readonly Category[];
  readonly choices: Choices;
  readonly company: CompanySites;
}

const asWebAddress = (typed: string): URL | null => {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : null;
};

/** The site that this address waits for, if one does. */
const siteOf = (
  url: URL,
  waits: readonly WaitingSite[],
  spared: readonly string[],
): WaitingSite | undefined => {
  const verdict = compile(waits, spared)(url);
  return verdict.blocked ? waits.find(({ id }) => id === verdict.site) : undefined;
};

export const explain = (typed: string, { categories, choices, company }: Decided): Explained => {
  const url = asWebAddress(typed);
  if (!url) return { kind: 'noAddress' };
  const spared = sparedFor([], choices, company);
  const waits = waitsFor(categories, shipped, choices, company);

  const site = siteOf(url, waits, spared);
  if (site) return { kind: 'waits', site };

  const held = siteOf(url, waits, []);
  if (held) {
    const pattern = spared.find((each) => !siteOf(url, waits, [each])) ?? '';
    return { kind: 'spared', by: choices.except.includes(pattern) ? 'user' : 'company', pattern };
  }
  const excepted = siteOf(
    url,
    waits.map((each) => ({ ...each, except: [] })),
    [],
  );
  if (excepted) return { kind: 'except', site: excepted };

  const ofAll = siteOf(url, waitsFor(allCategories, shipped, choices, company), spared);
  if (ofAll) return { kind: 'categoryOff', site: ofAll };

  const switched = Object.fromEntries(shipped.map(({ id }) => [id, true]));
  const off = siteOf(url, waitsFor(allCategories, shipped, { ...choices, switched }), spared);
  return off ? { kind: 'siteOff', site: off } : { kind: 'free' };
};
