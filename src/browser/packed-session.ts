import type { Session } from '../session/session';

/**
 * A session as it is stored: what waits is one text. Chromium tells every tab with a cover script of each
 * change, and what it takes to take that apart grows with the pieces: some 450 sites were half a megabyte and
 * up to half a second a tab, with twenty of them at once (measured in 156); as one text they are a sixth.
 */
export type Packed = Omit<Session, 'waits'> & { readonly waits: string };

export const packSession = (session: Session): Packed => ({
  ...session,
  waits: JSON.stringify(session.waits),
});

/** The session in what was stored, which may be from before it was packed. */
export const unpackSession = (stored: Packed | Session): Session => {
  const { waits } = stored;
  return {
    ...stored,
    waits: typeof waits === 'string' ? (JSON.parse(waits) as Session['waits']) : waits,
  };
};
