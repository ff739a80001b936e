import { useEffect } from 'preact/hooks';
import { send } from '../browser/send';
import { useLive } from './use-live';
import { useStored } from './use-stored';

/**
 * True when the notes are empty and should not be: the background's mark says that there were some. Who
 * finds notes without the mark has it set.
 */
export const useNotesMissing = (): boolean => {
  const marked = useStored()?.notesKept;
  // Asked anew when the mark changes: it is set after what it stands for was written.
  const found = useLive(
    () => import('../customer/emptiness'),
    async ({ isEmpty }) => ({ empty: await isEmpty(), marked }),
    [marked],
  );
  const unmarked = found?.empty === false && marked === false;
  useEffect(() => {
    if (unmarked) void send('markNotes', { kept: true });
  }, [unmarked]);
  return found?.empty === true && found.marked === true && marked === true;
};
