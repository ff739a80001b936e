import { blockPageFor } from '../browser/block-page';
import { asParked, reopenParked, type OpenTab } from '../browser/parked-tabs';
import { readStored, writeStored } from '../browser/stored';
import { inTurn } from './loop';

/** Remembers that this tab stands on the block page, and for which address. */
export const park = (tab: OpenTab, address: string): Promise<void> =>
  inTurn(async () => {
    const { parked } = await readStored();
    await writeStored({ parked: { ...parked, [String(tab.id)]: asParked(tab, address) } });
  });

/** Longer than the browser takes to end us, should that be why the page goes away, in ms. */
const grace = 1_000;

/** Forgets the tabs that were left; one that stands on the block page again is not. */
export const forgetLeft = (): Promise<void> =>
  inTurn(async () => {
    const { parked } = await readStored();
    const kept = Object.entries(parked).filter(([, { left }]) => !left);
    if (kept.length < Object.keys(parked).length)
      await writeStored({ parked: Object.fromEntries(kept) });
  });

/**
 * The tab went on, or the user closed it. Forgotten a little later, since the page goes away, too, when
 * the extension is updated or switched off, and is then to be brought back.
 */
export const unpark = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const { parked } = await readStored();
    const tab = parked[String(tabId)];
    if (!tab) return;
    await writeStored({ parked: { ...parked, [String(tabId)]: { ...tab, left: true } } });
    setTimeout(() => void forgetLeft(), grace);
  });

/** The browser has started, and restores its tabs itself; each says where it stands once it is loaded. */
export const forgetParked = (): Promise<void> => inTurn(() => writeStored({ parked: {} }));

/** Opens again what the browser closed: on the block page while a session runs, else as asked for. */
const reopen = (): Promise<void> =>
  inTurn(async () => {
    const { parked, session } = await readStored();
    if (Object.keys(parked).length === 0) return;
    const still = await reopenParked(parked, ({ address }) =>
      session ? blockPageFor(address) : address,
    );
    await writeStored({ parked: still });
  });

/**
 * Brings back the tabs that went with the extension, once it has begun. A busy Firefox closes them only
 * after that, so it looks a second time; what the user has left by then is forgotten.
 */
export const healParked = async (): Promise<void> => {
  await reopen();
  await new Promise((resolve) => setTimeout(resolve, 2 * grace));
  await forgetLeft();
  await reopen();
};
