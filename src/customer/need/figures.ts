import { notes } from '../database';
import { dropDraft } from '../drafts';
import { figureDraft } from './figure-draft';
import { isMargin, marginFigures } from './margin';
import type { Worth } from '../rows';

/** Figures to write; `undefined` takes one away. */
export type Figures = { [F in keyof Worth]?: Worth[F] | undefined };

/** Writes these figures of a need and no others, so that two panels undo nothing of each other's. */
const write = async (needId: string, figures: Figures, currency: string): Promise<void> => {
  const before = (await notes.needs.get(needId))?.worth ?? { currency, known: false };
  const kept = Object.entries({ ...before, ...figures }).filter(([, value]) => value !== undefined);
  await notes.needs.update(needId, {
    worth: Object.fromEntries(kept) as unknown as Worth,
    updatedAt: Date.now(),
  });
};

/** @param currency of the figures, where none was chosen yet. */
export const setFigures = (
  needId: string,
  figures: Figures,
  { currency }: { readonly currency: string },
): Promise<void> => notes.transaction('rw', notes.needs, () => write(needId, figures, currency));

interface Typed<F extends keyof Worth> {
  readonly value?: Worth[F] | undefined;
  /** Of a margin that was written as a percentage: instead of the value. */
  readonly share?: number | undefined;
  readonly typed: string;
  /** How it reads once it is kept. */
  readonly reads: string;
  readonly currency: string;
}

/** Keeps a figure that was typed, and no longer as a draft, in one transaction. */
export const keepFigure = <F extends keyof Worth>(
  needId: string,
  field: F,
  { value, share, typed, reads, currency }: Typed<F>,
): Promise<void> =>
  notes.transaction('rw', notes.needs, notes.drafts, async () => {
    const figures = isMargin(field) ? marginFigures(field, value, share) : { [field]: value };
    await write(needId, figures, currency);
    await dropDraft(figureDraft(needId, field), typed, reads);
  });

/** The currency that was used last, for whichever customer. */
export const lastCurrency = async (): Promise<string | undefined> =>
  (
    await notes.needs
      .reverse()
      .filter(({ worth }) => worth !== undefined)
      .first()
  )?.worth?.currency;
