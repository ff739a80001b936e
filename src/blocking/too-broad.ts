// A list of all public suffixes (the best library's packs into 31 KB) would be a tenth of the extension,
// for one warning. These are the ones that people come across; whatever slips through is still a host
// that the browser asks the user about.

const underCountries = [
  'ac asso co com edu firm gen go gob gouv gov govt gr gv id ind info k12 ltd mil muni ne net nhs nom',
  'or org plc police pro re sch school tm web biz',
]
  .join(' ')
  .split(' ');

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
    (labels.length === 2 && country.length === 2 && underCountries.includes(name))
  );
};
