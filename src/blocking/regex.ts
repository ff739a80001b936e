import { orders } from './orders';
import type { Pattern } from './pattern';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const form = (text: string, anything: string): string => text.split('*').map(escape).join(anything);

const queryForm = ({ query }: Pattern): string => {
  const ordered = orders(query).map((pairs) =>
    pairs.map(([key, value]) => `${escape(key)}=${form(value, '[^&#]*')}`).join('(?:&[^&#]*)*&'),
  );
  return `\\?(?:[^#]*&)?(?:${ordered.join('|')})(?:[&#]|$)`;
};

/**
 * The pattern's path and query as a regular expression (RE2) over a whole address. The host is left to
 * the rule's `requestDomains`, and a fragment can't be expressed: null for such a pattern.
 *
 * @param slash how a slash between segments may be written: servers take several for one.
 */
export const regexFor = (pattern: Pattern, slash: '/' | '/+' = '/+'): string | null => {
  const { segments, exact, query, fragment } = pattern;
  if (fragment !== null) return null;
  const path = segments.map((segment) => `${slash}${form(segment, '[^/?#]*')}`).join('');
  const start = `^https?://[^/?#]+${path}`;
  if (exact) return `${start}/*(?:[?#]|$)`;
  if (query.length > 0) return `${start}(?:/[^?#]*)?${queryForm(pattern)}`;
  return `${start}(?:[/?#]|$)`;
};
