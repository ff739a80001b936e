import { contentApi } from '../browser/content-api';
import { buildCover, token, type CoverElements } from './elements';
import { holdInput } from './input';
import { createPatience, patienceTime } from './patience';
import { holdTitle } from './title';

/** The cover over this page: raised and lowered in place; the page under it is never unloaded. */
export interface Cover {
  readonly isUp: () => boolean;
  readonly raise: () => void;
  readonly lower: () => void;
  /** Whether this nonce is that of the frame we raised. True once: the next to ask is somebody else. */
  readonly prove: (nonce: string) => boolean;
}

const signal = (kind: 'covered' | 'uncovered', element: string): void => {
  // Without an answer the tab keeps its sound and its page style; the cover itself needs nobody.
  contentApi.runtime?.sendMessage({ signal: kind, element }).catch(() => undefined);
};

/**
 * `stillWanted` is asked while the cover is up; false takes it down (the extension is gone).
 * `giveUp` is called when the page can't bear a cover, or won't.
 */
export const createCover = (stillWanted: () => boolean, giveUp: () => void): Cover => {
  let up: CoverElements | null = null;
  let loaded = false;
  let nonce: string | null = null;
  let proven: string | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const bears = createPatience();
  const title = holdTitle();

  /** Only once somebody could see it: twenty mail tabs at a start would load twenty frames at once. */
  const loadFrame = (cover: CoverElements): void => {
    if (loaded || document.hidden) return;
    loaded = true;
    nonce = token();
    cover.frame.src = `${contentApi.runtime.getURL('blocked.html')}?cover=${nonce}`;
  };

  /** Puts the cover (back) on top of everything, the page's own top layer included. */
  const show = (cover: CoverElements): void => {
    const root = document.documentElement;
    if (!root) return;
    if (cover.host.parentNode !== root) {
      root.append(cover.host);
      // Put into a document again, a frame loads anew, and asks for another nonce.
      loaded = false;
    }
    loadFrame(cover);
    if (cover.dialog.open) cover.dialog.close();
    cover.dialog.showModal();
    cover.focus();
  };

  const isOnTop = ({ host, dialog }: CoverElements): boolean =>
    host.parentNode === document.documentElement &&
    dialog.open &&
    document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;

  const guard = (): void => {
    if (!up) return;
    up.attend();
    if (!stillWanted()) lower();
    else if (!document.hidden && !(loaded && isOnTop(up))) show(up);
    else up.focus();
  };

  /** Looks now, and then again and again only while somebody could see it. */
  const watchTop = (): void => {
    clearInterval(timer);
    guard();
    if (up && !document.hidden) timer = setInterval(guard, patienceTime);
  };

  // Runs before the next frame is drawn, so a page that takes the cover away shows nothing.
  const observer = new MutationObserver(() => {
    if (!up) return;
    const isAway = up.host.parentNode !== document.documentElement;
    if ((up.settle() || isAway) && !bears()) {
      observer.disconnect();
      giveUp();
      return;
    }
    if (isAway) show(up);
    // What we changed just now is no news.
    observer.takeRecords();
  });

  const raise = (): void => {
    if (up) return;
    // In a sandboxed document our frame would be sandboxed too, and could say nothing.
    if (origin === 'null') {
      giveUp();
      return;
    }
    up = buildCover();
    const cover = up;
    cover.dialog.addEventListener('close', () => {
      if (up === cover && !cover.dialog.open && cover.host.isConnected) show(cover);
    });
    leaveFullScreen();
    show(cover);
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    observer.observe(cover.host, { attributes: true });
    title.hold();
    if (!document.hidden) timer = setInterval(guard, patienceTime);
    signal('covered', cover.name);
  };

  const lower = (): void => {
    if (!up) return;
    const { host, name } = up;
    up = null;
    nonce = null;
    observer.disconnect();
    clearInterval(timer);
    host.remove();
    title.release();
    signal('uncovered', name);
  };

  const prove = (given: string): boolean => {
    if (!up) return false;
    if (given === proven) {
      // The background died on the way back with the answer: the frame begins anew.
      loaded = false;
      loadFrame(up);
      return false;
    }
    if (nonce === null || given !== nonce) return false;
    proven = nonce;
    nonce = null;
    return true;
  };

  holdInput(() => up?.host ?? null);
  document.addEventListener('visibilitychange', watchTop);
  return { isUp: () => up !== null, raise, lower, prove };
};

const leaveFullScreen = (): void => {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  if (document.pictureInPictureElement) document.exitPictureInPicture().catch(() => undefined);
  document.exitPointerLock();
};
