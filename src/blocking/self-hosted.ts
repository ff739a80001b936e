import { readAddress } from './address';
import { compile } from './matcher';

/**
 * Mail, expense and report programs that companies run on hosts of their own, which no list can know: by
 * the part of the address behind the host. They wait only on a host that the user has added.
 */
const forms = [
  '/analytics/saw.dll',
  '/appsuite',
  '/horde/imp',
  '/index.php?module=AOR_Reports',
  '/index.php?module=Reports',
  '/MicroStrategyLibrary',
  '/odoo/expenses',
  '/owa',
  '/Reports/browse',
  '/Reports/powerbi',
  '/ReportServer',
  '/roundcube',
  '/sense/app',
  '/SOGo/so',
  '/src/webmail.php',
  '/superset/dashboard',
  '/webmail',
  '/WebReport/decision',
  '/webroot/decision',
  '/zimbra',
  '?_task=mail',
];

/** The pattern for the program that stands at this address, if it is one that we know. */
export const selfHostedAt = (url: URL): string | null => {
  const host = readAddress(url)?.host;
  if (host === undefined) return null;
  const patterns = forms.map((form) => `${host.includes('.') ? '' : '='}${host}${form}`);
  const verdict = compile([{ id: '', name: '', category: 'own', patterns, except: [] }], [])(url);
  return verdict.blocked ? verdict.pattern : null;
};
