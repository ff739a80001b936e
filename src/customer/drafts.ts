import { notes } from './database';
import type { Draft } from './rows';

/**
 * Keeps what stands in a field, in the keystroke's own turn: the write is on its way before the browser
 * can be killed. An empty text takes the draft away.
 *
 * @param over for a text of a row: what the row had when typing began.
 */
export const saveDraft = async (field: string, text: string, over?: string): Promise<void> => {
  if (text === '') await notes.drafts.delete(field);
  else
    await notes.drafts.put({
      field,
      text,
      updatedAt: Date.now(),
      ...(over !== undefined && { over }),
    });
};

/** As above, with what stands in the field once the write has its turn. */
export const saveNewest = (
  field: string,
  newest: () => { readonly text: string; readonly over: string | undefined },
): Promise<void> =>
  notes.transaction('rw', notes.drafts, async () => {
    await notes.drafts.get(field);
    const { text, over } = newest();
    await saveDraft(field, text, over);
  });

export const readDraft = async (field: string): Promise<string> =>
  (await notes.drafts.get(field))?.text ?? '';

/** The draft with all that is known of it. */
export const wholeDraft = (field: string): Promise<Draft | undefined> => notes.drafts.get(field);

/**
 * Takes away the draft of a text that was kept. What was typed after it stays one.
 *
 * @param reads what the row has now.
 */
export const dropDraft = async (field: string, typed: string, reads: string): Promise<void> => {
  const standing = await wholeDraft(field);
  // What goes on from it was typed over what is in the row now.
  if (standing && !typed.startsWith(standing.text)) await saveDraft(field, standing.text, reads);
  else await saveDraft(field, '');
};
