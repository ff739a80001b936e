import type { LibraryPlace } from '../../browser/library-page';
import type { Planning } from '../../calendar/planning';
import type { Settings } from '../../session/session';

interface Props {
  readonly planning: Planning;
  /** Length and strictness to offer. */
  readonly settings: Settings;
  readonly place: LibraryPlace;
}

/** A week of planned hours. */
export const Week = (_: Props) => null;
