import { readStored, writeStored } from '../browser/stored';
import { applyUpdate } from '../browser/wakes';

/**
 * An update closes the tabs that show our pages and takes the stop script away for a moment, so it waits
 * for the session's end. (A browser that sees us idle may install it all the same; reconcile mends that.)
 */
export const holdUpdate = async (): Promise<void> => {
  const { session } = await readStored();
  if (session) await writeStored({ updateWaits: true });
  else applyUpdate();
};

/** Lets a held update in, once no session runs. */
export const releaseUpdate = async (): Promise<void> => {
  const { session, updateWaits } = await readStored();
  if (session || !updateWaits) return;
  await writeStored({ updateWaits: false });
  applyUpdate();
};
