import { isOurTry } from '../browser/block-page';
import type { CoverProof } from '../browser/cover-frame';
import { send } from '../browser/send';

/** Where this block page stands: in a tab of its own, or in our cover over a page that lives on. */
export interface Standing {
  /** The address that was asked for; null when it is none that may be opened. */
  readonly address: string | null;
  readonly cover: boolean;
  /** In a cover: whether the page under it was somewhere allowed before. */
  readonly canGoBack: boolean;
  /** Whether somebody tried to open it; a page that a session found open was opened before. */
  readonly tried: boolean;
}

/** The address comes from outside: only web addresses, whatever else it says. */
const asWebAddress = (text: string): string | null => {
  const url = URL.parse(text);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
};

/** How often a frame asks whose it is, should the background die over it, and how long it waits, in ms. */
const tries = 5;
const between = 200;

const prove = async (nonce: string): Promise<CoverProof | null> => {
  for (let asked = 0; asked < tries; asked++) {
    const reply = await send('proveCover', { nonce });
    if (reply.ok) return reply.value;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  return null;
};

/** Null: framed by somebody else. */
export const readCover = async (): Promise<Standing | null> => {
  if (window === window.top)
    return {
      address: asWebAddress(location.hash.slice(1)),
      cover: false,
      canGoBack: history.length > 1,
      tried: !isOurTry(location.hash),
    };
  const nonce = new URLSearchParams(location.search).get('cover');
  const proof = nonce === null ? null : await prove(nonce);
  return proof && { ...proof, address: asWebAddress(proof.address), cover: true };
};
