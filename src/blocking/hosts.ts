import { catalogue } from './catalogue';
import { parsePattern } from './pattern';

/** The match patterns of all hosts in the catalogue: what the extension asks leave for, and no more. */
export const catalogueMatchPatterns = (): string[] => {
  const hosts = new Set(
    catalogue.flatMap((site) => site.patterns.map((text) => parsePattern(text).host)),
  );
  const isCovered = (host: string): boolean =>
    [...hosts].some((other) => host !== other && host.endsWith(`.${other}`));
  return [...hosts]
    .filter((host) => !isCovered(host))
    .sort()
    .map((host) => `*://*.${host}/*`);
};
