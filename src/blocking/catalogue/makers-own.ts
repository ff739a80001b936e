const subdomains = [
  'blog',
  'community',
  'developer',
  'developers',
  'docs',
  'help',
  'learn',
  'status',
  'support',
  'www',
];

/**
 * The maker's own pages beside its customers' `acme.example.com`: they stay reachable. To be put into the
 * `except` of a site whose pattern is the whole domain.
 */
export const makersOwn = (domain: string): string[] => [
  `=${domain}`,
  ...subdomains.map((name) => `${name}.${domain}`),
];
