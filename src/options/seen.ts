import type { Stored } from '../browser/storage';
import type { Session } from '../session/session';

/** What every section goes by. */
export interface Seen {
  readonly stored: Stored;
  /** The session that runs. */
  readonly session: Session | null;
  /** Hosts of sites that should wait, as match patterns, that the browser gives no leave for. */
  readonly missing: readonly string[];
}
