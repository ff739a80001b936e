import { catalogue } from '../src/blocking/catalogue';
import { compile } from '../src/blocking/matcher';
import { categories } from '../src/blocking/site';
import { waitsFor } from '../src/blocking/waits';

const usage = 'usage: npm run which [-- --json] URL…';

/** A web address from what somebody typed or pasted; null for what is none. */
const asAddress = (typed: string): URL | null => {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.hostname.includes('.') ? url : null;
};

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const typed = args.filter((arg) => arg !== '--json');
const matcher = compile(waitsFor(categories, catalogue), []);

if (typed.length === 0) {
  console.error(usage);
  process.exitCode = 2;
}
for (const text of typed) {
  const url = asAddress(text);
  if (!url) {
    console.error(`not an address: ${text}`);
    process.exitCode = 2;
    continue;
  }
  const verdict = matcher(url);
  const { category, site, pattern } = verdict.blocked
    ? verdict
    : { category: null, site: null, pattern: null };
  if (asJson)
    console.log(JSON.stringify({ url: text, blocked: verdict.blocked, category, site, pattern }));
  else console.log(verdict.blocked ? ['blocked', category, site, pattern].join(' ') : 'allowed');
}
