/**
 * What a page can try against a cover that lies over it. Each trick is tried again and again from the
 * moment that the page loads, since it can't know when a cover comes.
 */
const tricks = {
  /** Throws out everything that isn't its own. */
  remove: `
    const clean = () => {
      for (const child of foreign()) child.remove();
    };
    new MutationObserver(clean).observe(document.documentElement, { childList: true });
    setInterval(clean, 30);`,
  /** Hides it by an attribute, as often as that is taken off. */
  hide: `
    new MutationObserver(() => {
      for (const child of foreign({ hidden: false })) child.hidden = true;
    }).observe(document.documentElement, { attributes: true, childList: true, subtree: true });`,
  /** Hides it by style. */
  style: `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(\`html > :not(head, body) { display: none !important; opacity: 0 !important;
      visibility: hidden !important; transform: translateX(-200vw) !important }
      html > :not(head, body)::part(x), dialog::backdrop { display: none !important }\`);
    document.adoptedStyleSheets = [sheet];`,
  /** A modal dialog of its own, inside a closed shadow root. */
  dialog: `
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    const dialog = document.createElement('dialog');
    dialog.textContent = 'HOSTILE DIALOG';
    dialog.setAttribute('style', 'background: #ff00ff; width: 90vw; height: 90vh');
    shadow.append(dialog);
    document.body.append(host);
    setInterval(() => { dialog.close(); dialog.showModal(); }, 100);`,
  /** The same, hung beside the body. */
  rootDialog: `
    const rootHost = document.createElement('div');
    const rootShadow = rootHost.attachShadow({ mode: 'closed' });
    const rootDialog = document.createElement('dialog');
    rootDialog.setAttribute('style', 'background: #ff00ff; width: 90vw; height: 90vh');
    rootShadow.append(rootDialog);
    document.documentElement.append(rootHost);
    setInterval(() => { rootDialog.close(); rootDialog.showModal(); }, 100);`,
  popover: `
    const pop = document.createElement('div');
    pop.popover = 'manual';
    pop.textContent = 'HOSTILE POPOVER';
    pop.setAttribute('style', 'background: #ff00ff; width: 90vw; height: 90vh');
    document.body.append(pop);
    setInterval(() => { pop.hidePopover(); pop.showPopover(); }, 100);`,
  fullscreen: `
    const full = document.createElement('div');
    full.id = 'full';
    full.textContent = 'HOSTILE FULL SCREEN';
    full.setAttribute('style', 'background: #ff00ff; height: 50vh');
    full.onclick = () => full.requestFullscreen();
    document.body.append(full);`,
  /** Takes the focus back to its own field. */
  focus: `setInterval(() => document.getElementById('reply').focus(), 20);`,
  /** Holds its title as the cover holds its own. */
  keepTitle: `
    const kept = document.title;
    new MutationObserver(() => {
      if (document.title !== kept) document.title = kept;
    }).observe(document.head, { childList: true, characterData: true, subtree: true });`,
  title: `let n = 3; setInterval(() => { document.title = '(' + n++ + ') Inbox'; }, 50);`,
  /** Puts another document element in the place of the one that bears the cover. */
  root: `
    window.replaceRoot = () => {
      const fresh = document.createElement('html');
      fresh.append(...[document.head, document.body]);
      document.documentElement.replaceWith(fresh);
    };`,
  /** Writes the document anew, which takes away every listener on window and document. */
  write: `
    window.rewrite = () => {
      document.open();
      document.write('<html style="background: #ff00ff"><body><h1>WRITTEN ANEW</h1></body></html>');
      document.close();
    };`,
} as const;

export type Trick = keyof typeof tricks;

/** Counts what is tried again and again, so that a test can wait until it was. */
const counting = `
  const every = setInterval;
  window.tries = 0;
  const setCounted = (run, ms) => every(() => { run(); window.tries++; }, ms);`;

/** What stands beside head and body. To act on it takes a slow machine's time, whatever the machine. */
const finding = `
  const foreign = (state = {}) => {
    const found = [...document.documentElement.children].filter(
      (child) => child !== document.head && child !== document.body &&
        Object.entries(state).every(([key, value]) => child[key] === value));
    for (const end = performance.now() + 15 * found.length; performance.now() < end; );
    return found;
  };`;

export const hostileScript = (names: readonly string[]): string =>
  `${counting}\n${finding}\n${names
    .map((name) => `{ ${tricks[name as Trick].replaceAll('setInterval(', 'setCounted(')} }`)
    .join('\n')}`;
