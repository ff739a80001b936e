/** A customer's name that a page seems to be about. */
export interface PageName {
  readonly name: string;
  /** The company's own host; missing on a CRM, whose host is not theirs. */
  readonly site?: string;
}

/** Hosts whose pages are about somebody else: a CRM's record names the customer, the rest name nobody. */
const crms = [
  'force.com',
  'salesforce.com',
  'hubspot.com',
  'dynamics.com',
  'pipedrive.com',
  'zoho.com',
  'zoho.eu',
  'amocrm.ru',
  'kommo.com',
  'bitrix24.com',
  'close.com',
  'insightly.com',
];
const nobody = [
  'google.com',
  'bing.com',
  'duckduckgo.com',
  'yahoo.com',
  'youtube.com',
  'facebook.com',
  'wikipedia.org',
  'office.com',
  'microsoft.com',
];

const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const separators = /\s+[|–—·•:-]\s+|\s*[|·•]\s*/;
/** What titles say beside a name. */
const furniture =
  /^(home|homepage|start|startseite|accueil|inicio|welcome|willkommen|about|about us|contact|contacts|account|accounts|company|companies|opportunity|lead|person|organization|deal|salesforce|lightning experience|hubspot|pipedrive|dynamics 365|zoho crm|crm)$/i;

/** A page without a title is called by its address. */
const looksLikeAddress = /^\S+\.\S+$/;

/** Without a count of what is unread. */
const parts = (title: string): string[] =>
  title
    .replace(/^\(\d+\)\s*/, '')
    .split(separators)
    .map((part) => part.replace(/^welcome to /i, '').trim())
    .filter((part) => part !== '' && !furniture.test(part) && !looksLikeAddress.test(part));

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The customer that a page is about, from its title: on a CRM's record the first thing named, on a
 * company's own site the part that the host echoes, else the last (titles end with who speaks).
 * Null where a page is about nobody.
 */
export const nameFromPage = (page: {
  readonly title: string;
  readonly address: string;
}): PageName | null => {
  const url = URL.parse(page.address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const host = url.hostname.replace(/^www\./, '');
  const named = parts(page.title);
  if (isUnder(host, nobody) || !host.includes('.')) return null;
  if (isUnder(host, crms)) {
    const name = named[0];
    return name !== undefined && url.pathname.length > 1 ? { name } : null;
  }
  const label = letters(host.split('.').at(-2) ?? '');
  const echoed = named.find((part) => {
    const word = letters(part);
    return (
      word !== '' &&
      (label.includes(word) || word.includes(label) || word.startsWith(label.slice(0, 5)))
    );
  });
  const name = echoed ?? named.at(-1);
  return name === undefined || name.length > 80 ? null : { name, site: host };
};
