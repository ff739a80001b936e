import { hostileScript } from './hostile';

/** Where every page of the world reports that a script of its ran. */
export const logHost = 'log.test';

/** The colour of every page of the world: one pixel of it on a picture, and a page was seen. */
export const pageColour = '#ff00ff';

export interface Answer {
  readonly status?: number;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export const marker = (url: URL): string => `REAL PAGE OF ${url.hostname}${url.pathname}`;

const html = (body: string, headers: Record<string, string> = {}, status = 200): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    // A page that may be prerendered from a neighbouring host.
    'supports-loading-mode': 'credentialed-prerender',
    ...headers,
  },
  body,
});

/** The first thing in every page: says that it ran, and notes the keys that come its way. */
const reportScript = `
  navigator.sendBeacon('https://${logHost}/?ran=' + encodeURIComponent(location.href));
  window.keys = [];
  for (const kind of ['keydown', 'keypress', 'keyup', 'beforeinput'])
    window.addEventListener(kind, (e) => keys.push(kind), { capture: true });
  window.startedAt = performance.timeOrigin;`;

const style = `html, body { background: ${pageColour}; font: 16px sans-serif }`;

const page = (url: URL, { head = '', body = '', script = '' } = {}): string => `<!doctype html>
<html><head><script>${reportScript}</script><title>(3) ${url.hostname}${url.pathname}</title>
<style>${style}</style>${head}</head>
<body><h1>${marker(url)}</h1><textarea id="reply" aria-label="Reply"></textarea>${body}
<script>${script}</script></body></html>`;

/** A single-page app: its links move it without loading anything, and it draws what its address says. */
const appScript = `
  const draw = () => {
    document.getElementById('view').textContent = 'VIEW OF ' + location.pathname + location.hash;
  };
  window.move = (how, to) => {
    if (how === 'hash') location.hash = to;
    else history[how + 'State']({}, '', to);
    draw();
  };
  window.drafts = 0;
  addEventListener('popstate', draw);
  addEventListener('hashchange', draw);
  draw();`;

const worker = (url: URL): string => `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.mode === 'navigate')
      event.respondWith(new Response(${JSON.stringify(page(url))}, {
        headers: { 'content-type': 'text/html' },
      }));
  });`;

const warmScript = `
  navigator.serviceWorker.register('worker.js?as=worker').then(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => { navigator.serviceWorker.oncontrollerchange = done; });
    document.title = 'warm';
  });`;

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Leads on to `to` by itself, in the way asked for. */
const redirect = (url: URL, how: string, to: string): Answer => {
  if (/^3\d\d$/.test(how)) return { status: Number(how), headers: { location: to } };
  if (how === 'refresh') return html(page(url), { refresh: `0; url=${to}` });
  if (how === 'meta')
    return html(page(url, { head: `<meta http-equiv="refresh" content="0; url=${quoted(to)}">` }));
  return html(page(url, { script: `location.${how}(${JSON.stringify(to)})` }));
};

/** Every way from here to `to` that takes a click, as a control with an id. */
const ways = (url: URL, to: string): Answer => {
  const at = quoted(to);
  const js = JSON.stringify(to).replaceAll('"', '&quot;');
  const add = (tag: string, field: string): string =>
    `<button id="${tag}" onclick="const e = document.createElement('${tag}'); e.${field} = ${js};
      document.body.append(e)">${tag}</button>`;
  return html(
    page(url, {
      body: `<a id="link" href="${at}">link</a>
<a id="blank" href="${at}" target="_blank">blank</a>
<a id="opener" href="${at}" target="_blank" rel="opener">opener</a>
<button id="popup" onclick="window.open(${js}, '', 'width=300,height=300')">popup</button>
<button id="assign" onclick="location.assign(${js})">assign</button>
<button id="empty" onclick="window.open('about:blank').location = ${js}">empty</button>
<form method="get" action="${at}"><button id="get">get</button></form>
<form method="post" action="${at}"><input name="a" value="1"><button id="post">post</button></form>
<button id="sameframe" onclick="frames[0].location = ${js}">sameframe</button>
${add('iframe', 'src')}${add('object', 'data')}${add('embed', 'src')}`,
    }),
  );
};

/** Asks the browser to fetch `to` before anybody opens it. */
const speculate = (url: URL, how: string, to: string): Answer => {
  if (how === 'link')
    return html(page(url, { head: `<link rel="prefetch" href="${quoted(to)}" as="document">` }));
  const rules = JSON.stringify({ [how]: [{ source: 'list', urls: [to], eagerness: 'immediate' }] });
  return html(page(url, { head: `<script type="speculationrules">${rules}</script>` }));
};

const policies: Record<string, Record<string, string>> = {
  none: {
    'content-security-policy': `default-src 'none'; frame-src 'none'; style-src 'unsafe-inline'`,
  },
  types: {
    'content-security-policy': `require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  isolated: {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
  sandbox: { 'content-security-policy': 'sandbox allow-scripts' },
};

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

/** Ten of them, for a page that makes requests of its own. */
const pictures = Array.from(
  { length: 10 },
  (_, n) => `<img alt="" src="?as=picture&n=${String(n)}">`,
).join('');

/** What a customer said, in two paragraphs, far down, and again in a frame. */
const said = (url: URL, framed: boolean): string => {
  const words = `<p id="one">The supermarket wants ten days by October.</p>
<p id="two">We throw away about 4% of every Friday run - often more.</p>`;
  const frame = `<iframe id="near" src="/framed?as=framed"></iframe>`;
  return page(url, {
    body: framed ? words : `${frame}<div style="block-size: 3000px"></div>${words}`,
  });
};

/**
 * What the world answers. The query says what kind of page it is, so that every kind can stand at every
 * address: `as` (plain, app, said, warm, worker, hostile, redirect, ways, speculate), `how`, `to`, `policy`.
 */
export const answerFor = (url: URL, method: string): Answer => {
  if (url.hostname === logHost)
    return { status: 204, headers: { 'access-control-allow-origin': '*' } };
  const ask = (name: string): string => url.searchParams.get(name) ?? '';
  const kind = ask('as') || (url.pathname.startsWith('/lightning/') ? 'app' : 'plain');
  switch (kind) {
    case 'worker':
      return { headers: { 'content-type': 'text/javascript' }, body: worker(url) };
    case 'warm':
      return html(page(url, { script: warmScript }));
    case 'app':
      return html(page(url, { body: '<p id="view"></p>', script: appScript }));
    case 'hostile':
      return html(page(url, { script: hostileScript(ask('how').split(',')) }));
    case 'redirect':
      return redirect(url, ask('how') || '302', ask('to'));
    case 'ways':
      return ways(url, ask('to'));
    case 'speculate':
      return speculate(url, ask('how'), ask('to'));
    case 'said':
      return html(said(url, false));
    case 'framed':
      return html(said(url, true));
    case 'pictures':
      return html(page(url, { body: pictures }));
    case 'picture':
      return { headers: { 'content-type': 'image/svg+xml' }, body: picture };
    case 'sound':
      return html(page(url, { body: '<button id="play">play</button>' }));
    default:
      return html(page(url, { body: `<p>${method}</p>` }), policies[ask('policy')] ?? {});
  }
};
