import { orders } from './orders';
import type { Pattern } from './pattern';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const form = (text: string, anything: string): string => text.split('*').map(escape).join(anything);

/** The pairs in one order, among any others. */
const queryForm = (pairs: Pattern['query']): string =>
  pairs.map(([key, value]) => `(?:[^#]*&)?${escape(key)}=${form(value, '[^&#]*')}`).join('&');

/** To the end of the address: Firefox puts the match alone into the block page's address. */
const rest = '.*';

/**
 * The pattern as regular expressions (RE2) over a whole address, one for each order of its query pairs:
 * RE2 can't look ahead, and Chromium gives each expression 2 KB, of which groups that capture take much (a
 * literal path of 80 characters fits; what doesn't is left to stop script and cover). The host is left to the rule's
 * `requestDomains`, which take its subdomains, too: that they don't count is said here.
 *
 * @param slash how a slash between segments may be written: servers take several for one.
 */
export const regexesFor = (pattern: Pattern, slash: '/' | '/+' = '/+'): string[] => {
  const { host, hostAlone, segments, exact, query, fragment } = pattern;
  const origin = hostAlone ? `(?:[^/@]*@)?${escape(host)}\\.?(?::\\d+)?` : '[^/]+';
  const path = segments.map((segment) => `${slash}${form(segment, '[^/?#]*')}`).join('');
  const start = `^https?://${origin}${path}`;
  const hash = fragment === null ? '' : `#${form(fragment, '.*')}`;
  const below = exact ? '/*' : '(?:/[^?#]*)?';
  if (query.length > 0) {
    const end = hash ? `(?:&[^#]*)?${hash}${rest}$` : `(?:[&#]${rest})?$`;
    return orders(query).map((pairs) => `${start}${below}\\?${queryForm(pairs)}${end}`);
  }
  if (exact)
    return [hash ? `${start}/*(?:\\?[^#]*)?${hash}${rest}$` : `${start}/*(?:[?#]${rest})?$`];
  return [hash ? `${start}(?:[/?][^#]*)?${hash}${rest}$` : `${start}(?:[/?#]${rest})?$`];
};
