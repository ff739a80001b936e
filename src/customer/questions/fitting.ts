import { catalogue, type CatalogueQuestion, type QuestionId } from './catalogue';
import { triggersOf } from './find-triggers';
import type { Lens } from './lens';
import { wordsSaid, type OwnLens } from './own-lens';
import type { Trigger, TriggerKind } from './trigger';
import { withinSentence } from './within-sentence';

/** A question that fits a statement. */
export type Fitting = {
  /** The words that called for it, as they stand in the statement. */
  readonly trigger?: string;
  /** The same, as they stand within a question. */
  readonly fill?: string;
} & (
  | { readonly lens: Lens; readonly id: QuestionId }
  | { readonly lens: string; readonly own: OwnLens }
);

export interface Scored {
  readonly question: Fitting;
  readonly score: number;
}

/** Among what has been said about as loudly as this, a lens of the user's own has its turn. */
const ownEverywhere = 7.5;
/** What comes after "but" is what they mean. */
const afterBut = 0.5;
/** Nothing of ours speaks louder than a word that the user told us to listen for. */
const ownWord = 100;

const scoreOf = (
  { id, lens, on = {}, also = {}, base = 0, needs, unless }: CatalogueQuestion,
  text: string,
  triggers: readonly Trigger[],
  kinds: ReadonlySet<TriggerKind>,
): Scored | undefined => {
  if (needs && !needs.some((kind) => kinds.has(kind))) return undefined;
  if (unless?.some((kind) => kinds.has(kind))) return undefined;
  const but = triggers.find(({ kind }) => kind === 'but')?.at ?? Infinity;
  const loudness = ({ kind, at }: Trigger): number =>
    on[kind] === undefined ? 0 : on[kind] + (at > but ? afterBut : 0);
  const best = triggers.reduce<Trigger | undefined>(
    (most, each) => (loudness(each) > (most ? loudness(most) : 0) ? each : most),
    undefined,
  );
  if (!best) return base > 0 ? { question: { lens, id }, score: base } : undefined;
  const more = [...kinds].reduce((sum, kind) => sum + (also[kind] ?? 0), 0);
  const fill = withinSentence(text, best);
  return {
    question: { lens, id, trigger: best.words, fill },
    score: loudness(best) + more,
  };
};

const scoreOfOwn = (own: OwnLens, text: string): Scored[] => {
  const trigger = wordsSaid(own, text);
  if (trigger !== undefined) return [{ question: { lens: own.id, own, trigger }, score: ownWord }];
  const isForAll = !own.words?.some((word) => word.trim());
  return isForAll ? [{ question: { lens: own.id, own }, score: ownEverywhere }] : [];
};

/** All the questions that fit, with how well, in no order. */
export const fittingQuestions = (text: string, own: readonly OwnLens[] = []): Scored[] => {
  const triggers = triggersOf(text);
  const kinds = new Set(triggers.map(({ kind }) => kind));
  const ofOurs = catalogue.flatMap((entry) => scoreOf(entry, text, triggers, kinds) ?? []);
  return [...own.flatMap((each) => scoreOfOwn(each, text)), ...ofOurs];
};
