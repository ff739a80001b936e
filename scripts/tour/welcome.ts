import { welcomePage } from '../../test/e2e/checks';
import { shown } from '../../test/e2e/until';
import type { Tour } from './place';

/** The first page after the installation. */
export const seeWelcome = async ({ browser, look }: Tour): Promise<void> => {
  const welcome = await welcomePage(browser);
  await welcome.front();
  await shown(welcome, 'One customer. Nothing else.');
  await look('welcome', welcome, 'the welcome page is on screen');
};
