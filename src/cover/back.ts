/**
 * The way back to where the user was in this single-page app, before it moved to a blocked address.
 * Remembers the last address that was allowed in this document.
 */
export const createWayBack = () => {
  let lastAllowed: { readonly address: string; readonly key: string | undefined } | null = null;
  return {
    remember: (): void => {
      lastAllowed = { address: location.href, key: navigation.currentEntry?.key };
    },
    isKnown: (): boolean => lastAllowed !== null,
    go: (): void => {
      if (!lastAllowed) return;
      const { address, key } = lastAllowed;
      // Through the history if it is still there, so that the app goes back by itself and keeps its
      // state; a replaced entry can only be loaded again.
      const entry = navigation.entries().find((each) => each.key === key);
      if (entry?.url === address && entry.sameDocument)
        navigation.traverseTo(entry.key).finished?.catch(() => undefined);
      else location.assign(address);
    },
  };
};
