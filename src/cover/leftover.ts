import { contentApi } from '../browser/content-api';
import { coverName, keptTitle } from './elements';

/**
 * Removes a cover that an older version of this script left behind, ended by the browser before it could
 * do so itself (Firefox, at an update), and gives the page its title back.
 */
export const removeLeftover = (): void => {
  for (const element of [...(document.documentElement?.children ?? [])]) {
    if (!coverName.test(element.localName)) continue;
    const title = element.getAttribute(keptTitle);
    element.remove();
    if (title !== null && document.title === contentApi.i18n.getMessage('coverTitle'))
      document.title = title;
  }
};
