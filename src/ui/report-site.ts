import { matchPatternsOf } from '../blocking/match-patterns';
import { alreadyWaits } from '../blocking/already-waits';
import { waitsBy, type Decided } from '../blocking/decided';
import { readOwnPattern } from '../blocking/own-pattern';
import { askLeave } from '../browser/leave';
import { send } from '../browser/send';
import { t } from '../browser/text';
import { ownFaultWords, patternWords } from './pattern-words';
import { problemOf } from './words';

/** What came of it, in words; `done` when there is nothing more to ask. */
export interface Answered {
  readonly done: boolean;
  readonly said: string;
}

/**
 * Lets the page wait on which call reports are written. Call it in the click: it sends what was decided and
 * asks the browser for leave in the same turn, in that order, since the page may be gone with the question.
 */
export const letReportWait = async (typed: string, decided: Decided): Promise<Answered> => {
  const read = readOwnPattern(typed);
  if (read.fault !== undefined) return { done: false, said: ownFaultWords(read.fault) };
  const { pattern } = read;
  if (alreadyWaits(pattern, waitsBy(decided))) {
    await send('reportAsked', undefined);
    return { done: true, said: t('waitsAlready') };
  }
  const chosen = send('choose', { changes: [{ kind: 'own', pattern, present: true }] });
  const asked = askLeave(matchPatternsOf([pattern])).catch(() => false);
  const reply = await chosen;
  if (!reply.ok) return { done: false, said: problemOf(reply) };
  await send('reportAsked', undefined);
  const given = await asked;
  return { done: true, said: t(given ? 'reportWaits' : 'reportNoLeave', patternWords(pattern)) };
};
