// To Firefox `mail.google.com.`, the full name with its last dot, is another host than `mail.google.com`,
// in permissions, rules and matches alike; to servers it is the same (tried in Firefox 153). Chromium
// takes the two for one.

/** The hosts, and each once more with the dot at its end. */
export const hostsWithDot = (hosts: readonly string[]): string[] =>
  hosts.flatMap((host) => [host, `${host}.`]);

/** The same for match patterns; those with the dot come last, which a manifest with both packs smaller for. */
export const matchesWithDot = (matches: readonly string[]): string[] => [
  ...matches,
  ...matches.map((match) => match.replace(/^(\*:\/\/[^/]+)\//, '$1./')),
];
