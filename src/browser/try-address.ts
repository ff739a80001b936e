import { api } from './api';
import { blockPage } from './block-page';

/** Where an address that should be refused led. */
export interface Tried {
  readonly refused: boolean;
  /** The tab stood on the site at a moment, as far as the browser shows us. */
  readonly reached: boolean;
  /** How long it took, in ms. */
  readonly ms: number;
}

/** How long the block page may take before the address counts as open, and how often we look, in ms. */
const patience = 5_000;
const between = 50;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, between));

/** Beside its fixed address the block page has one for this run alone, which the stop script leads to. */
const isBlockPage = (url: string): boolean =>
  [blockPage(), api.runtime.getURL('blocked.html')].some((page) => url.startsWith(page));

/** Opens the address in a tab behind this one, waits for where it lands, and closes it again. */
export const tryAddress = async (address: string): Promise<Tried> => {
  const began = performance.now();
  const { id } = await api.tabs.create({ url: address, active: false });
  if (id === undefined) throw new Error('a tab without an id');
  let reached = false;
  const answer = (refused: boolean): Tried => ({
    refused,
    reached,
    ms: performance.now() - began,
  });
  try {
    while (performance.now() - began < patience) {
      // Where we have no leave the address stays hidden; one of our own pages is always shown.
      const { url = '' } = await api.tabs.get(id);
      if (isBlockPage(url)) return answer(true);
      reached ||= url.startsWith('http');
      await pause();
    }
    return answer(false);
  } finally {
    await api.tabs.remove(id).catch(() => undefined);
  }
};
