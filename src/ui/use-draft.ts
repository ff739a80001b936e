import { useEffect, useRef, useState } from 'preact/hooks';
import { notesFailed, notesWorked, useNotes } from './notes-state';

const drafts = () => import('../customer/drafts');

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What stands in the field is nowhere else yet: it could not be written. */
  readonly unkept: boolean;
}

/** What could not be written, by field: the page has it still when its box was gone for a while. */
const waiting = new Map<string, string>();

/**
 * What stands in a field, kept as it is typed: it is there again when the popup was closed, or the
 * browser died. What could not be kept is, once the notes are open again.
 */
export const useDraft = (field: string): Draft => {
  const { opened } = useNotes();
  const left = waiting.get(field) ?? '';
  const [text, show] = useState(left);
  const [unkept, setUnkept] = useState(left !== '');
  /** What stands in which field, without waiting for the next drawing; `read` once its draft has been. */
  const box = useRef({ field, text: left, read: false });

  const setText = (next: string): void => {
    box.current.text = next;
    show(next);
    const write = async (): Promise<void> => {
      const { saveDraft } = await drafts();
      await saveDraft(field, next);
      waiting.delete(field);
      setUnkept(false);
      notesWorked();
    };
    write().catch(async (error: unknown) => {
      waiting.set(field, next);
      setUnkept(next !== '');
      await notesFailed(error);
    });
  };

  useEffect(() => {
    let gone = false;
    if (box.current.field !== field) {
      box.current = { field, text: left, read: false };
      show(left);
      setUnkept(left !== '');
    }
    const take = async (): Promise<void> => {
      const { readDraft } = await drafts();
      const kept = await readDraft(field);
      if (gone) return;
      const { text: typed, read } = box.current;
      box.current.read = true;
      // Who types faster than the database opens loses neither; what was read before is in what stands here.
      if (typed !== '') setText(read || typed.startsWith(kept) ? typed : `${kept}\n${typed}`);
      else if (!read && kept !== '') {
        box.current.text = kept;
        show(kept);
      }
    };
    take().catch(notesFailed);
    return () => {
      gone = true;
    };
  }, [field, opened]);
  return { text, setText, unkept };
};
