import { notes } from './database';

/**
 * Keeps what stands in a field, in the keystroke's own turn: the write is on its way before the browser
 * can be killed. An empty text takes the draft away.
 */
export const saveDraft = async (field: string, text: string): Promise<void> => {
  if (text === '') await notes.drafts.delete(field);
  else await notes.drafts.put({ field, text, updatedAt: Date.now() });
};

export const readDraft = async (field: string): Promise<string> =>
  (await notes.drafts.get(field))?.text ?? '';
