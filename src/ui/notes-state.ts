import { useEffect, useState } from 'preact/hooks';
import type { NotesProblem } from '../customer/opening';

export interface NotesState {
  /** Why the notes can't be used; `replaced` when a newer version of Undivided has taken them over. */
  readonly problem: NotesProblem | 'replaced' | null;
  /** How often they opened after a problem: what hangs on them is asked anew when this changes. */
  readonly opened: number;
}

/** One for the page, as the database is. */
let state: NotesState = { problem: null, opened: 0 };
const listeners = new Set<() => void>();

const tell = (next: NotesState): void => {
  // What was replaced stays so until the page is loaded again.
  if (state.problem === 'replaced') return;
  state = next;
  for (const listener of listeners) listener();
};

/** The database comes after the page: nothing of it is loaded before somebody asks. */
const opening = () => import('../customer/opening');

const tellOutcome = (outcome: 'open' | NotesProblem): void => {
  if (outcome !== 'open') tell({ ...state, problem: outcome });
  else if (state.problem !== null) tell({ problem: null, opened: state.opened + 1 });
};

/** Opens the notes, once more if they did not open before, and says in every component how it went. */
export const tryNotes = async (): Promise<void> => {
  try {
    const { openNotes } = await opening();
    const outcome = await openNotes();
    tellOutcome(outcome);
    // It opens by itself once the other page is gone.
    if (outcome === 'blocked') tellOutcome(await openNotes());
  } catch {
    tellOutcome('broken');
  }
};

/** Follows the notes from now on. */
const follow = async (): Promise<void> => {
  const { onReplaced } = await opening();
  onReplaced(() => {
    tell({ ...state, problem: 'replaced' });
  });
};
let followed: Promise<void> | undefined;

export const followNotes = (): void => {
  followed ??= follow().catch(() => undefined);
  void tryNotes();
};

/** A write went through: whatever was the matter is over. */
export const notesWorked = (): void => {
  tellOutcome('open');
};

/** For what a read or a write of the notes throws: finds out what is the matter, and says it. */
export const notesFailed = async (error: unknown): Promise<void> => {
  if (state.problem !== null) return;
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  // A query that began anew before it was through.
  if (name === 'AbortError' && !inner) return;
  try {
    const { openNotes, problemIn } = await opening();
    const outcome = await openNotes();
    if (outcome !== 'open') tellOutcome(outcome);
    // Closed then, open now: what failed is asked once more.
    else if (name === 'DatabaseClosedError') tell({ problem: null, opened: state.opened + 1 });
    else tellOutcome(problemIn(error));
  } catch {
    tellOutcome('broken');
  }
};

/** Whether the notes are open, new whenever that changes. */
export const useNotes = (): NotesState => {
  const [seen, setSeen] = useState(state);
  useEffect(() => {
    const look = (): void => {
      setSeen(state);
    };
    listeners.add(look);
    look();
    return () => {
      listeners.delete(look);
    };
  }, []);
  return seen;
};
