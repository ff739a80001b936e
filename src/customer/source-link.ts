import type { Statement } from './rows';

type Source = NonNullable<Statement['source']>;

/** The way back to the very words, on a page that one can go back to. */
export const sourceLink = ({ url, fragment }: Source): string | undefined => {
  if (!/^(?:https?|file):$/.test(URL.parse(url)?.protocol ?? '')) return undefined;
  return fragment === undefined ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
};
