// A list of all public suffixes (the best library's packs into 31 KB) would be a tenth of the extension,
// for one warning. These are the ones that people come across; whatever slips through is still a host
// that the browser asks the user about.

const underAnyCountry = ['ac', 'co', 'com', 'edu', 'gov', 'mil', 'net', 'org'];

/** Names that are no site in these countries alone: `web.de` is a portal. */
const underCountry: Readonly<Record<string, readonly string[]>> = {
  at: ['gv', 'or'],
  au: ['asn', 'id'],
  br: ['adv', 'eng', 'ind', 'med'],
  es: ['gob', 'nom'],
  fr: ['asso', 'gouv', 'nom', 'tm'],
  id: ['biz', 'go', 'my', 'or', 'sch', 'web'],
  in: ['firm', 'gen', 'ind', 'nic', 'res'],
  it: ['gov'],
  jp: ['ad', 'ed', 'go', 'gr', 'lg', 'ne', 'or'],
  ke: ['go', 'ne', 'or', 'sc'],
  kr: ['go', 'ne', 'or', 'pe', 're'],
  mx: ['gob'],
  nz: ['geek', 'gen', 'govt', 'iwi', 'kiwi', 'school'],
  pl: ['biz', 'info', 'waw'],
  th: ['go', 'in', 'mi', 'or'],
  tr: ['bel', 'gen', 'k12', 'pol', 'web'],
  tw: ['idv'],
  uk: ['ltd', 'me', 'nhs', 'plc', 'police', 'sch'],
  us: ['k12'],
  za: ['law', 'nom', 'web'],
};

const sharedHosts = [
  'amazonaws.com',
  'appspot.com',
  'azurewebsites.net',
  'blogspot.com',
  'cloudfront.net',
  'firebaseapp.com',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'netlify.app',
  'pages.dev',
  'run.app',
  'uk.com',
  'us.com',
  'vercel.app',
  'web.app',
  'workers.dev',
];

/** Whether a host, with all below it, is that of everybody: `com`, `co.uk`, `github.io`. */
export const isTooBroad = (host: string): boolean => {
  const labels = host.split('.');
  const [name = '', country = ''] = labels;
  return (
    labels.length < 2 ||
    sharedHosts.includes(host) ||
    (labels.length === 2 &&
      country.length === 2 &&
      (underAnyCountry.includes(name) || (underCountry[country]?.includes(name) ?? false)))
  );
};
