import { alreadyWaits, liesWhereSomethingWaits } from '../../blocking/already-waits';
import { waitsBy, type Decided } from '../../blocking/decided';
import { readOwnPattern, widened } from '../../blocking/own-pattern';
import { t } from '../../browser/text';
import { ownFaultWords, patternWords } from '../../ui/pattern-words';

export type Kind = 'own' | 'except';

export interface Read {
  /** What could be added, from what was typed to the whole host. */
  readonly offers: readonly string[];
  /** Why it can't, in words; empty when it can. */
  readonly refused: string;
}

/** Says what somebody typed would come to as a site of their own, or as an exception. */
export const readTyped = (typed: string, kind: Kind, decided: Decided): Read => {
  const read = readOwnPattern(typed);
  if (read.fault !== undefined) return { offers: [], refused: ownFaultWords(read.fault) };
  const { pattern } = read;
  const waits = waitsBy(decided);
  const offers = widened(pattern);
  if (kind === 'except') {
    if (decided.choices.except.includes(pattern))
      return { offers: [], refused: t('exceptAlready') };
    return liesWhereSomethingWaits(pattern, waits)
      ? { offers, refused: '' }
      : { offers: [], refused: t('nothingWaitsThere') };
  }
  const useful = offers.filter((offer) => !alreadyWaits(offer, waits));
  if (useful.length > 0 && useful[0] === pattern) return { offers: useful, refused: '' };
  const site = alreadyWaits(pattern, waits);
  return {
    offers: [],
    refused: t(
      'waitsAlreadyBy',
      site?.category === 'own' ? patternWords(site.patterns[0] ?? pattern) : (site?.name ?? ''),
    ),
  };
};
