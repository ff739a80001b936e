import type { Source } from '../rows';

/** A text directive in parts, as https://wicg.github.io/scroll-to-text-fragment/ has them. */
export interface TextParts {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** What begins a directive in an address; the page itself never sees it. */
const directive = ':~:';

/** A dash, a comma and an ampersand mean something there; `encodeURIComponent` leaves the dash. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');

/** The value of a text directive. */
export const fragmentOf = ({ prefix, textStart, textEnd, suffix }: TextParts): string =>
  [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',');

/** An address as the page knows it: without a directive that led to it. */
export const plainAddress = (url: string): string => {
  const hash = url.indexOf('#');
  const at = hash < 0 ? -1 : url.indexOf(directive, hash);
  if (at < 0) return url;
  const plain = url.slice(0, at);
  return plain.endsWith('#') ? plain.slice(0, -1) : plain;
};

/** Whether anybody could go back to it: not the browser's own pages nor ours, and never a script. */
const isPublic = (url: string): boolean =>
  /^(?:https?|file):$/.test(URL.parse(url)?.protocol ?? '');

/** The link that leads back to the very words; to their page, where nothing more is known. */
export const linkTo = ({ url, fragment }: Source): string | undefined => {
  if (!isPublic(url)) return undefined;
  const plain = plainAddress(url);
  if (fragment === undefined) return plain;
  return `${plain}${plain.includes('#') ? '' : '#'}${directive}text=${fragment}`;
};

/** Of a page that one can go back to. */
export const sourceOf = (
  url: string | undefined,
  title: string | undefined,
  fragment: string | null,
): Source | undefined => {
  if (url === undefined || !isPublic(url)) return undefined;
  return { url: plainAddress(url), title: title ?? '', ...(fragment !== null && { fragment }) };
};
