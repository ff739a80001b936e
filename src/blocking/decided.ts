import type { Choices } from './choices';
import { shipped } from './shipped';
import { categories, type Category, type WaitingSite } from './site';
import { sparedFor, waitsFor, type CompanySites } from './waits';

/** What user and company have decided about sites. */
export interface Decided {
  readonly choices: Choices;
  readonly company: { readonly sites: CompanySites };
}

/** What waits by that in a session with these categories, or with all. */
export const waitsBy = (
  { choices, company }: Decided,
  chosen: readonly Category[] = categories,
): WaitingSite[] => waitsFor(chosen, shipped, choices, company.sites);

/** What is never blocked by that, in a session for a customer with these hosts. */
export const sparedBy = (
  { choices, company }: Decided,
  customerHosts: readonly string[] = [],
): string[] => sparedFor(customerHosts, choices, company.sites);
