import type { WaitingSite } from './site';

/** What can concern an address on this host: one site, as a rule, of hundreds. */
export const concerning = (host: string, waits: readonly WaitingSite[]): WaitingSite[] =>
  waits.filter(({ patterns }) =>
    patterns.some((text) => {
      const [, domain = ''] = /^=?([^/?#]*)/.exec(text) ?? [];
      return host === domain || host.endsWith(`.${domain}`);
    }),
  );
