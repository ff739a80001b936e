import { matchesWithDot } from '../blocking/trailing-dot';
import { api, isFirefox } from './api';
import { catalogueHosts } from './protection';

const sameList = (a: readonly string[] | undefined, b: readonly string[]): boolean => {
  const wanted = new Set(b);
  return a !== undefined && a.length === wanted.size && a.every((entry) => wanted.has(entry));
};

/** A content script that is registered for as long as its `matches` are not empty. */
export interface WantedScript {
  readonly id: string;
  readonly file: string;
  readonly allFrames?: true;
  /** Also in windows without an address of their own that a matching page opened. */
  readonly matchOriginAsFallback?: true;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

const withDots = (wanted: WantedScript): WantedScript => ({
  ...wanted,
  matches: matchesWithDot(wanted.matches),
  excludeMatches: matchesWithDot(wanted.excludeMatches),
});

const isInPlace = (
  installed: chrome.scripting.RegisteredContentScript,
  { matches, excludeMatches }: WantedScript,
): boolean =>
  sameList(installed.matches, matches) && sameList(installed.excludeMatches ?? [], excludeMatches);

const registeredAs = async (
  id: string,
): Promise<chrome.scripting.RegisteredContentScript | undefined> =>
  (await api.scripting.getRegisteredContentScripts({ ids: [id] }))[0];

/** What there is of a script. */
export interface ScriptState {
  readonly wanted: boolean;
  readonly registered: boolean;
  /** Registered for exactly the wanted addresses, or neither wanted nor registered. */
  readonly inPlace: boolean;
}

const withDotsHere = (asked: WantedScript): WantedScript => (isFirefox ? withDots(asked) : asked);

export const scriptState = async (asked: WantedScript): Promise<ScriptState> => {
  const wanted = withDotsHere(asked);
  const installed = await registeredAs(asked.id);
  const isWanted = wanted.matches.length > 0;
  return {
    wanted: isWanted,
    registered: installed !== undefined,
    inPlace: installed ? isWanted && isInPlace(installed, wanted) : !isWanted,
  };
};

/**
 * Brings a script's registration in line: registered for these addresses, or not at all when there are
 * none. What it stops lies in the registration alone, so that the script need not ask.
 */
export const reconcileScript = async (asked: WantedScript): Promise<void> => {
  const { wanted, registered, inPlace } = await scriptState(asked);
  if (inPlace) return;
  const {
    id,
    file,
    allFrames = false,
    matchOriginAsFallback = false,
    matches,
    excludeMatches,
  } = withDotsHere(asked);
  if (!wanted) {
    await api.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id,
    js: [file],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    allFrames,
    matchOriginAsFallback,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  await (registered
    ? api.scripting.updateContentScripts([script])
    : api.scripting.registerContentScripts([script]));
};

/** Puts the watch script into the open tabs of these hosts, as far as we have leave; twice does no harm. */
export const injectWatchInto = async (hosts: readonly string[]): Promise<void> => {
  if (hosts.length === 0) return;
  for (const { id } of await api.tabs.query({ url: [...hosts] })) {
    if (id === undefined) continue;
    api.scripting
      .executeScript({ target: { tabId: id }, files: ['cover/watch.js'], injectImmediately: true })
      // A tab that closed meanwhile, or the browser's error page: there is nothing to cover.
      .catch(() => undefined);
  }
};

const begun = 'begun';

/**
 * Whether the extension has begun before, and only its worker starts: `storage.session` is empty just
 * when the extension was installed, updated, loaded anew or switched on again, and when the browser starts.
 * No event tells of the switching on.
 */
export const hasBegun = async (): Promise<boolean> =>
  (await api.storage.session.get(begun))[begun] === true;

/** Only once all is done that a beginning asks for: the worker may be ended in between, and begins again. */
export const markBegun = (): Promise<void> => api.storage.session.set({ [begun]: true });

/**
 * Puts the watch script into the tabs that were open before the extension began. Nothing waits for it:
 * `executeScript` hangs on frozen tabs and on tabs that show an alert.
 */
export const injectWatch = (): Promise<void> => injectWatchInto(catalogueHosts());
