import { readAddress } from '../blocking/address';
import { concerning } from '../blocking/concerning';
import { compile, type Matcher } from '../blocking/matcher';
import type { Verdict } from '../blocking/site';
import { contentApi, extensionAlive } from '../browser/content-api';
import type { CoverMessage, CoverProof } from '../browser/cover-frame';
import { unpackSession, type Packed } from '../browser/packed-session';
import type { Session } from '../session/session';
import { isOver, nextChange, openSites } from '../session/time';
import { createWayBack } from './back';
import { createCover } from './cover';
import { leaveForBlockPage } from './leave';
import { removeLeftover } from './leftover';
import { unseen } from './unseen';

/** The longest delay a timer takes, in ms. */
const longestDelay = 2 ** 31 - 1;
const newcomer = 'undivided-watch';

const sessionIn = (stored: unknown): Session | null =>
  stored ? unpackSession(stored as Packed) : null;

/** Follows where this tab stands, and covers or uncovers it. Needs no background. */
const watch = (): void => {
  let session: Session | null = null;
  let matcher: Matcher | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the cover came because the user moved, not because a session began. */
  let tried = false;
  const wayBack = createWayBack();
  const cover = createCover(extensionAlive, () => {
    leaveForBlockPage(address());
  });

  /** A window without an address of its own (about:blank, blob:) belongs to the page that opened it. */
  const address = (): string =>
    location.protocol === 'http:' || location.protocol === 'https:' ? location.href : `${origin}/`;

  const verdict = (now: number): Verdict =>
    session && matcher && !isOver(session, now)
      ? matcher(address(), openSites(session, now))
      : { blocked: false };

  const look = (moved = false): void => {
    clearTimeout(timer);
    if (!extensionAlive()) {
      cover.lower();
      return;
    }
    const now = Date.now();
    if (verdict(now).blocked) {
      if (!cover.isUp()) tried = moved;
      cover.raise();
    } else {
      cover.lower();
      wayBack.remember();
    }
    if (session && now < session.endsAt)
      timer = setTimeout(lookAgain, Math.min(nextChange(session, now) - now, longestDelay));
  };

  const lookAgain = (): void => {
    look();
  };
  const lookMoved = (): void => {
    look(true);
  };

  const follow = (next: Session | null): void => {
    session = next;
    const host = readAddress(address())?.host ?? '';
    matcher = next && compile(concerning(host, next.waits), next.spared);
    look();
  };

  let heard = 0;
  const read = async (): Promise<void> => {
    if (!extensionAlive()) return;
    const before = heard;
    const stored = await contentApi.storage.local.get('session');
    // What was heard of meanwhile is newer than this answer.
    if (heard === before) follow(sessionIn(stored['session']));
  };

  contentApi.storage.onChanged.addListener((changes, area) => {
    const change = changes['session'];
    if (area !== 'local' || !change) return;
    heard += 1;
    follow(sessionIn(change.newValue));
  });
  contentApi.runtime.onMessage.addListener((message: CoverMessage, sender, respond) => {
    if (sender.id !== contentApi.runtime.id) return;
    if (message.cover === 'back') {
      wayBack.go();
      respond(null);
      return;
    }
    const proof: CoverProof = { address: address(), canGoBack: wayBack.isKnown(), tried };
    respond(cover.prove(message.nonce) ? proof : null);
  });
  navigation.addEventListener('currententrychange', lookMoved);
  for (const kind of ['popstate', 'hashchange'] as const) window.addEventListener(kind, lookMoved);
  document.addEventListener('visibilitychange', lookAgain);
  // A page that lay in the back/forward cache, or was frozen, has heard of no change; it is not shown
  // until it has asked.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void unseen(read);
  });
  document.addEventListener('resume', () => void unseen(read));

  // A newer version's script announces itself; an older cover, with nobody behind it, makes room. A page
  // that fakes this gains nothing: a script that is alive stays.
  document.addEventListener(newcomer, lookAgain);
  document.dispatchEvent(new CustomEvent(newcomer));
  removeLeftover();

  void read();
};

// Tabs that were open at an update get this script by injection, some of them twice.
const scope = globalThis as { undividedWatch?: true };
if (!scope.undividedWatch) {
  scope.undividedWatch = true;
  watch();
}
