import type { Tab } from './browser';
import { neutral, newTab, page, visit } from './checks';
import type { Place } from './place';

/** A way to a blocked address: takes it, and gives the tab that it leads to. */
export type Way = (place: Pick<Place, 'browser'>, to: string) => Promise<Tab>;

const typed: Way = async ({ browser }, to) => browser.openTab(to);

/** By a click on the control with this id, in this tab or a new one. */
const clicked =
  (id: string, where: 'here' | 'new tab'): Way =>
  async (place, to) => {
    const tab = await visit(place, page(neutral, { as: 'ways', to }));
    const known = await place.browser.tabs();
    await tab.clickOn(`#${id}`);
    return where === 'here' ? tab : newTab(place, known);
  };

export const redirected =
  (how: string): Way =>
  async ({ browser }, to) =>
    browser.openTab(page(neutral, { as: 'redirect', how, to }));

const evaluated =
  (run: (to: string) => void): Way =>
  async (place, to) => {
    const tab = await visit(place, neutral);
    await tab.evaluate(run, to);
    return tab;
  };

/** Every way to a page that a link, a script or the user can take. */
export const ways: Record<string, Way> = {
  typed,
  'typed where another page stands': async (place, to) => {
    const tab = await visit(place, neutral);
    await tab.go(to);
    return tab;
  },
  'a link': clicked('link', 'here'),
  'a link to a new tab': clicked('blank', 'new tab'),
  'a link to a new tab that keeps its opener': clicked('opener', 'new tab'),
  'a popup window': clicked('popup', 'new tab'),
  'an empty window that is led on': clicked('empty', 'new tab'),
  'a form that is posted': clicked('post', 'here'),
  'a script that assigns': evaluated((to) => {
    location.assign(to);
  }),
  'a script that replaces': evaluated((to) => {
    location.replace(to);
  }),
  'a page written by a script': evaluated((to) => {
    document.open();
    document.write(`<meta http-equiv="refresh" content="0; url=${to}">`);
    document.close();
  }),
  'a 301': redirected('301'),
  'a 302': redirected('302'),
  'a 303': redirected('303'),
  'a 307': redirected('307'),
  'a 308': redirected('308'),
  'a refresh header': redirected('refresh'),
  'a meta refresh': redirected('meta'),
  'a redirect by script': redirected('replace'),
  'three redirects': async ({ browser }, to) =>
    browser.openTab(
      ['https://a.test/', 'https://b.test/', 'https://c.test/'].reduce(
        (next, url) => page(url, { as: 'redirect', how: '302', to: next }),
        to,
      ),
    ),
  'a frame that leads its page on': async (place, to) => {
    const tab = await visit(place, neutral);
    await tab.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<a id="a" target="_top" href="${address}">a</a>`;
      frame.onload = () => frame.contentDocument?.getElementById('a')?.click();
      document.body.append(frame);
    }, to);
    return tab;
  },
};
