const drafts = () => import('../customer/drafts');

interface Writing {
  readonly newest: { text: string; over: string | undefined };
  /** The write that has not had its turn yet. */
  waits: Promise<void> | undefined;
}

/** The fields that are being written. */
const writing = new Map<string, Writing>();

/**
 * Keeps what stands in a field as its draft. The first key is written in its own turn; of the keys that
 * come while a write is under way one write takes the newest, in its place among all that is written: so
 * what is kept afterwards finds the draft as it was typed.
 *
 * @param over for a text of a row: what the row had when typing began.
 */
export const writeDraft = async (field: string, text: string, over?: string): Promise<void> => {
  const { saveDraft, saveNewest } = await drafts();
  const before = writing.get(field);
  const now: Writing = before ?? { newest: { text, over }, waits: undefined };
  Object.assign(now.newest, { text, over });
  writing.set(field, now);
  const write = before
    ? (now.waits ??= saveNewest(field, () => {
        now.waits = undefined;
        return now.newest;
      }))
    : saveDraft(field, text, over);
  try {
    await write;
  } finally {
    if (now.waits === write) now.waits = undefined;
    if (!now.waits && writing.get(field) === now) writing.delete(field);
  }
};
