import { contentApi } from '../browser/content-api';
import { createPatience, patienceTime } from './patience';

/** Holds a title of ours while the cover is up, so that no unread count shows, and then the page's own. */
export const holdTitle = (): { hold: () => void; release: () => void } => {
  let pages: string | null = null;
  const ours = (): string => contentApi.i18n.getMessage('coverTitle');

  const bears = createPatience();

  const observer = new MutationObserver(() => {
    if (pages === null || document.title === ours()) return;
    if (bears()) take();
    else {
      // A page that holds its title as we do. It is no reason to leave the page: ours comes back a little later.
      observer.disconnect();
      setTimeout(() => {
        if (pages !== null) take();
      }, patienceTime);
    }
  });

  const take = (): void => {
    pages = document.title;
    document.title = ours();
    // The page may put in a new title element; both that and a change of its text are seen.
    observer.disconnect();
    for (const node of [document.head, document.querySelector('head > title')])
      if (node) observer.observe(node, { childList: true, characterData: true, subtree: true });
  };

  return {
    hold: take,
    release: () => {
      observer.disconnect();
      if (pages !== null && document.title === ours()) document.title = pages;
      pages = null;
    },
  };
};
