/**
 * Whether the document begins just now. Firefox runs registered scripts in the tabs that are open, too,
 * when the extension is updated or switched on: what stands there, with its half-typed reply, is to be
 * covered and not taken away (seen in Firefox 153).
 */
export const isFresh = (): boolean => document.readyState === 'loading';
