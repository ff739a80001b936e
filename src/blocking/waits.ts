import { noChoices, type Choices } from './choices';
import type { CatalogueSite, Category, WaitingSite } from './site';

/** What a company's policy adds; see settings/policy.ts. */
export interface CompanySites {
  /** Patterns that wait, too. */
  readonly extra: readonly string[];
  /** Patterns that are never blocked. */
  readonly never: readonly string[];
}

export const noCompany: CompanySites = { extra: [], never: [] };

const waiting = ({
  id,
  name,
  category,
  patterns,
  except = [],
  instead,
}: CatalogueSite): WaitingSite => ({
  id,
  name,
  category,
  patterns,
  except,
  ...(instead !== undefined && { instead }),
});

const ownSite = (prefix: 'own' | 'company', pattern: string): WaitingSite => ({
  id: `${prefix}:${pattern}`,
  name: pattern,
  category: 'own',
  patterns: [pattern],
  except: [],
});

/** Whether a site of the catalogue waits: as the user switched it, else as the catalogue has it. */
export const isOn = (
  { id, optional }: Pick<CatalogueSite, 'id' | 'optional'>,
  choices: Choices,
): boolean => choices.switched[id] ?? optional === undefined;

/** What waits when these categories are chosen. */
export const waitsFor = (
  categories: readonly Category[],
  catalogue: readonly CatalogueSite[],
  choices: Choices = noChoices,
  company: CompanySites = noCompany,
): WaitingSite[] => {
  const own = [
    ...choices.own.map((pattern) => ownSite('own', pattern)),
    ...company.extra
      .filter((pattern) => !choices.own.includes(pattern))
      .map((pattern) => ownSite('company', pattern)),
  ];
  return [
    ...catalogue
      .filter((site) => categories.includes(site.category) && isOn(site, choices))
      .map(waiting),
    ...(categories.includes('own') ? own : []),
  ];
};

/** What is never blocked: the customer's own hosts, and what user and company leave reachable. */
export const sparedFor = (
  customerHosts: readonly string[],
  choices: Choices,
  company: CompanySites,
): string[] => [...new Set([...customerHosts, ...choices.except, ...company.never])];
