// To Firefox `mail.google.com.`, the full name with its last dot, is another host than `mail.google.com`,
// in permissions, rules and matches alike; to servers it is the same (tried in Firefox 153). Chromium
// takes the two for one.

/** The hosts, and each once more with the dot at its end. */
export const hostsWithDot = (hosts: readonly string[]): string[] =>
  hosts.flatMap((host) => [host, `${host}.`]);

/** The same for match patterns. */
export const matchesWithDot = (matches: readonly string[]): string[] =>
  matches.flatMap((match) => [match, match.replace(/^(\*:\/\/[^/]+)\//, '$1./')]);
