import { api } from './api';

/**
 * Of these match patterns, those that the browser gives no leave for. What it lists word for word is not asked
 * for again: to ask Chromium for all our hosts at once stops the whole browser for a second and a half, since it
 * holds each against each of those that it gives (measured in 156).
 */
export const originsNotGiven = async (origins: readonly string[]): Promise<string[]> => {
  const given = new Set((await api.permissions.getAll()).origins);
  const unlisted = origins.filter((origin) => !given.has(origin));
  // Leave for more than a pattern is leave for it, too.
  const held = await Promise.all(
    unlisted.map((origin) => api.permissions.contains({ origins: [origin] })),
  );
  return unlisted.filter((_, n) => !held[n]);
};
