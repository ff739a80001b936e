/** The kinds of site that can wait; `own` are the ones the user added. */
export type Category = 'email' | 'expense' | 'report' | 'own';

export const categories = ['email', 'expense', 'report', 'own'] as const;

/**
 * One service in the catalogue.
 *
 * Patterns are written as text: `host[/path][?key=value&…][#fragment]`; see pattern.ts for what each
 * part matches.
 */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly patterns: readonly string[];
  /** Addresses under the patterns that stay reachable. */
  readonly except?: readonly string[];
  /** Where "Back to work" leads on this CRM: a path on the blocked address's own origin, such as its list of companies. */
  readonly instead?: string;
  /** Waits only for those who switch it on, and its hosts are asked for only then: arguable for a rep. */
  readonly optional?: true;
  /**
   * The version that it came with, for all that came after the first release: an update that asks for more
   * hosts makes Chrome switch the extension off, so these are asked for inside the product.
   */
  readonly since?: string;
  /** Proof, run by the tests: addresses that wait, and ones beside them that don't. */
  readonly examples: { readonly blocked: readonly string[]; readonly allowed: readonly string[] };
}

/** A site as the extension knows it: the examples are for the tests. */
export type CatalogueSite = Omit<Site, 'examples'>;

/** The part of a site that enforcement needs; a session carries these to the content scripts. */
export interface WaitingSite {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly patterns: readonly string[];
  readonly except: readonly string[];
  readonly instead?: string;
}

/** What would happen to an address. */
export type Verdict =
  | { readonly blocked: false }
  | {
      readonly blocked: true;
      readonly category: Category;
      /** id of the site */
      readonly site: string;
      /** the pattern that matched, as written in the catalogue */
      readonly pattern: string;
      readonly instead?: string;
    };
