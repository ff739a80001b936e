import { notes } from './database';
import { saveDraft } from './drafts';
import type { Worth } from './rows';

/** Figures to write; `undefined` takes one away. */
export type Figures = { [F in keyof Worth]?: Worth[F] | undefined };

/**
 * Writes these figures of a need and no others, so that two panels undo nothing of each other's.
 *
 * @param currency of the figures, where none was chosen yet.
 * @param draft of the figure, which is then no longer one.
 */
export const setFigures = (
  needId: string,
  figures: Figures,
  { currency, draft }: { readonly currency: string; readonly draft?: string },
): Promise<void> =>
  notes.transaction('rw', notes.needs, notes.drafts, async () => {
    if (draft !== undefined) await saveDraft(draft, '');
    const before = (await notes.needs.get(needId))?.worth ?? { currency, known: false };
    const kept = Object.entries({ ...before, ...figures }).filter(
      ([, value]) => value !== undefined,
    );
    await notes.needs.update(needId, {
      worth: Object.fromEntries(kept) as unknown as Worth,
      updatedAt: Date.now(),
    });
  });

/** The currency that was used last, for whichever customer. */
export const lastCurrency = async (): Promise<string | undefined> =>
  (
    await notes.needs
      .reverse()
      .filter(({ worth }) => worth !== undefined)
      .first()
  )?.worth?.currency;
