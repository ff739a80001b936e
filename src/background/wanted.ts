import { laterMatchPatterns } from '../blocking/hosts';
import { shipped } from '../blocking/shipped';
import { categories, type WaitingSite } from '../blocking/site';
import { sparedFor, waitsFor } from '../blocking/waits';
import type { Stored } from '../browser/storage';
import { customerHosts } from '../customer/customers';
import type { Settings } from '../session/session';

type Decided = Pick<Stored, 'choices' | 'company'>;

/** What waits in a session with these settings, by what user and company have decided. */
export const waitsNow = (
  { categories: chosen }: Pick<Settings, 'categories'>,
  { choices, company }: Decided,
): WaitingSite[] => waitsFor(chosen, shipped, choices, company.sites);

/** What is spared in a session for this customer. */
export const sparedNow = async (
  customerId: string,
  { choices, company }: Decided,
): Promise<string[]> => sparedFor(await customerHosts(customerId), choices, company.sites);

/** The hosts that may wait and were not asked for at the installation. */
export const laterHosts = ({ choices, company }: Decided): string[] =>
  laterMatchPatterns(
    waitsFor(categories, shipped, choices, company.sites).flatMap(({ patterns }) => patterns),
  );
