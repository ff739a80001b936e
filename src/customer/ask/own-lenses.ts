import { ownQuestionField, ownWordsField } from './answer-field';
import { change } from '../change';
import { newRow, notes } from '../database';
import { dropDraft, saveDraft } from '../drafts';
import { draftOf } from '../edited';
import { addQuestion } from './kept-questions';
import type { OwnLens, Question } from '../rows';

/** The user's own questions that are asked of more than one statement, the oldest first. */
export const ownLenses = async (): Promise<OwnLens[]> =>
  (await notes.lenses.orderBy('id').toArray()).filter(({ deletedAt }) => deletedAt === undefined);

/** “film, seal; price” as words; none where none is given. */
const listed = (words: string): string[] =>
  words
    .split(/[,;\n、،，；]/)
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * Keeps the words that call for a lens, and no longer as a draft, in one transaction.
 *
 * @returns the words as they are kept.
 */
export const keepWords = (id: string, typed: string): Promise<string[]> =>
  notes.transaction('rw', notes.lenses, notes.drafts, async () => {
    const words = listed(typed);
    await change('lenses', id, { words });
    await dropDraft(draftOf('lenses', id, 'words'), typed, words.join(', '));
    return words;
  });

/**
 * Keeps a question of the user's own about a statement, and no longer as the fields' drafts, in one
 * transaction.
 *
 * @param words given when it is to be asked of other statements, too: of those in which one of the words
 *   is said, or of all.
 */
export const askOwn = (
  { customerId, statementId }: { readonly customerId: string; readonly statementId: string },
  text: string,
  words?: string,
): Promise<Question> =>
  notes.transaction('rw', notes.questions, notes.lenses, notes.drafts, async () => {
    const wording = { toOneself: text.trim(), aloud: text.trim() };
    const about = { customerId, statementId, ...wording };
    await saveDraft(ownQuestionField(statementId), '');
    await saveDraft(ownWordsField(statementId), '');
    if (words === undefined) return addQuestion({ ...about, lens: 'own' });
    const lens: OwnLens = { ...newRow(), ...wording, words: listed(words) };
    await notes.lenses.add(lens);
    return addQuestion({ ...about, lens: lens.id, from: lens.id });
  });
