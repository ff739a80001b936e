import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { notesFailed, notesWorked, useNotes } from './notes-state';
import { writeDraft } from './write-draft';

const drafts = () => import('../customer/drafts');

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What stands in the field is nowhere else yet: it could not be written. */
  readonly unkept: boolean;
}

/** The boxes of this page, by field: what is put back into one that has gone stands in the one that came. */
const boxes = new Map<string, Set<(text: string) => void>>();

/** What could not be written, by field: the page has it still when its box was gone for a while. */
const waiting = new Map<string, string>();

/**
 * What stands in a field, kept as it is typed: it is there again when the popup was closed, or the
 * browser died. What could not be kept is, once the notes are open again.
 */
export const useDraft = (field: string): Draft => {
  const { opened } = useNotes();
  const left = waiting.get(field) ?? '';
  const [shown, show] = useState({ field, text: left });
  const [unkept, setUnkept] = useState(left !== '');
  /**
   * What stands in which field, without waiting for the next drawing; `read` once its draft has been, and
   * the draft as this page last knew it.
   */
  const box = useRef({ field, text: left, read: false, known: '' });

  const own = useRef<{ readonly field: string; readonly put: (text: string) => void } | undefined>(
    undefined,
  );
  useLayoutEffect(() => {
    if (box.current.field !== field) {
      box.current = { field, text: left, read: false, known: '' };
      setUnkept(left !== '');
    }
    const put = (text: string): void => {
      box.current.text = text;
      show({ field, text });
    };
    const here = boxes.get(field) ?? new Set();
    boxes.set(field, here.add(put));
    own.current = { field, put };
    return () => {
      own.current = undefined;
      here.delete(put);
      if (here.size === 0) boxes.delete(field);
    };
  }, [field]);

  const setText = (next: string): void => {
    const mine = own.current?.field === field ? [own.current.put] : undefined;
    for (const put of mine ?? boxes.get(field) ?? []) put(next);
    const write = async (): Promise<void> => {
      await writeDraft(field, next);
      waiting.delete(field);
      if (box.current.field === field) box.current.known = next;
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
    const take = async (): Promise<void> => {
      const { readDraft } = await drafts();
      const kept = await readDraft(field);
      if (gone) return;
      const { text: typed, read } = box.current;
      box.current.read = true;
      box.current.known = kept;
      // Who types faster than the database opens loses neither; what was read before is in what stands here.
      if (typed !== '') setText(read || typed.startsWith(kept) ? typed : `${kept}\n${typed}`);
      else if (!read && kept !== '') {
        box.current.text = kept;
        show({ field, text: kept });
      }
    };
    /** What another page typed or kept, shown where nothing else was typed; never under the user's hands. */
    const follow = (kept: string): void => {
      const { field: at, text, known } = box.current;
      if (at !== field || kept === known || text !== known || document.hasFocus()) return;
      box.current.known = kept;
      box.current.text = kept;
      show({ field, text: kept });
    };
    let stop: (() => void) | undefined;
    const subscribe = async (): Promise<void> => {
      const [{ liveQuery }, { readDraft }] = await Promise.all([import('dexie'), drafts()]);
      if (gone) return;
      const subscription = liveQuery(() => readDraft(field)).subscribe({
        next: follow,
        error: () => undefined,
      });
      stop = () => {
        subscription.unsubscribe();
      };
    };
    take().then(subscribe).catch(notesFailed);
    return () => {
      gone = true;
      stop?.();
    };
  }, [field, opened]);
  return { text: shown.field === field ? shown.text : left, setText, unkept };
};
