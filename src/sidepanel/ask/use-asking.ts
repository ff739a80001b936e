import { useEffect, useRef, useState } from 'preact/hooks';
import { askedOf } from '../../customer/ask/asked';
import type { Known } from '../../customer/ask/asking';
import type { OwnLens } from '../../customer/questions/own-lens';
import type { Statement } from '../../customer/rows';
import type { Aim } from '../places';
import { inLine, keepLine } from './line';
import type { Focus, Stand } from './stand';

const load = () => import('../../customer/ask/asking');
type Asking = Awaited<ReturnType<typeof load>>;

/** Where to turn to. */
interface To {
  readonly statementId: string | undefined;
  readonly line: readonly string[];
  readonly focus: Focus;
  readonly rowId?: string | undefined;
}

/**
 * One statement and one question at a time: what is asked now, and the turns to another. Turns are taken
 * one after the other, so that keys pressed in haste do what they would do in peace; each reads the notes
 * afresh, since what was just written may not have come back by a live query yet.
 *
 * @param company the company's lenses; undefined until they are known, and nothing is asked before.
 */
export const useAsking = (
  customerId: string,
  statements: readonly Statement[] | undefined,
  aim: Aim,
  company: readonly OwnLens[] | undefined,
) => {
  const [stand, setStand] = useState<Stand>();
  const heard = useRef(statements);
  heard.current = statements;
  const ofCompany = useRef(company);
  ofCompany.current = company;
  const at = useRef<Stand | undefined>(undefined);
  /** The lenses of all the questions shown so far, in order, after those of what was kept before. */
  const lenses = useRef<string[] | undefined>(undefined);
  /** Where one stood with each statement, to come back to the same question. */
  const stood = useRef(new Map<string, Stand>());
  const turns = useRef(Promise.resolve());

  const show = ({ askedIn }: Asking, next: Stand): void => {
    const lens = next.rowId === undefined ? askedIn(next.series)?.lens : undefined;
    if (lens !== undefined) lenses.current?.push(lens);
    stood.current.set(next.statementId, next);
    at.current = next;
    setStand(next);
  };

  const turnTo = (asking: Asking, known: Known, { statementId, ...to }: To): void => {
    const statement = heard.current?.find(({ id }) => id === statementId);
    if (!statement) return;
    lenses.current ??= known.questions.map(({ lens }) => lens);
    const before = stood.current.get(statement.id)?.series;
    const series =
      before && asking.isOpen(before, statement.id, known)
        ? before
        : asking.seriesFor(statement, known, lenses.current);
    const turn = (at.current?.turn ?? 0) + 1;
    show(asking, { ...to, statementId: statement.id, series, turn });
  };

  const take = (turn: (asking: Asking, known: Known) => void): void => {
    turns.current = turns.current
      .then(async () => {
        const asking = await load();
        turn(asking, await asking.readKnown(customerId, ofCompany.current));
      })
      // The database won't be read: one stays where one is, and whoever saves says so.
      .catch(() => undefined);
  };

  const lineNow = (): readonly string[] => keepLine(at.current?.line ?? [], heard.current ?? []);

  /** To the next statement, or the one before. After the last the line begins anew. */
  const step = (by: 1 | -1, focus: Focus = 'question'): void => {
    take((asking, known) => {
      const here = lineNow();
      const to = here.indexOf(at.current?.statementId ?? '') + by;
      const isRound = to >= here.length;
      const line = isRound ? inLine(heard.current ?? [], askedOf(known.questions)) : here;
      turnTo(asking, known, { statementId: line.at(isRound ? 0 : to), line, focus });
    });
  };

  const another = (): void => {
    take((asking, known) => {
      const statement = heard.current?.find(({ id }) => id === at.current?.statementId);
      if (!at.current || !statement) return;
      const { series, turn } = at.current;
      const next = asking.anotherOf(statement, series, known, lenses.current ?? []);
      if (next)
        show(asking, {
          ...at.current,
          series: next,
          turn: turn + 1,
          focus: 'question',
          rowId: undefined,
          noOther: false,
        });
      else setStand({ ...at.current, noOther: true });
    });
  };

  /** To a question of the statement at hand that has a row. */
  const askRow = (rowId: string): void => {
    take((asking, known) => {
      turnTo(asking, known, {
        statementId: at.current?.statementId,
        line: lineNow(),
        focus: 'answer',
        rowId,
      });
    });
  };

  const aimed = useRef<Aim | undefined>(undefined);
  const begin = (asking: Asking, known: Known): void => {
    const aimsAt = aim === aimed.current ? undefined : aim.statementId;
    aimed.current = aim;
    const line = at.current ? lineNow() : inLine(heard.current ?? [], askedOf(known.questions));
    if (aimsAt !== undefined && line.includes(aimsAt)) {
      turnTo(asking, known, {
        statementId: aimsAt,
        line,
        focus: 'question',
        rowId: aim.questionId,
      });
      return;
    }
    if (at.current && line.includes(at.current.statementId)) return;
    if (line.length === 0) {
      at.current = undefined;
      setStand(undefined);
      return;
    }
    const isFirst = at.current === undefined;
    const begun = known.begun.find(({ statementId }) => line.includes(statementId))?.statementId;
    // What was deleted elsewhere gives way to what stood behind it.
    const behind = line[at.current?.line.indexOf(at.current.statementId) ?? 0] ?? line[0];
    // Who came by the tabs is left there, to go on along them.
    const isBusy = document.activeElement !== null && document.activeElement !== document.body;
    turnTo(asking, known, {
      statementId: isFirst ? (begun ?? line[0]) : behind,
      line,
      focus: isBusy ? 'stay' : 'question',
    });
  };
  const isThere = statements?.some(({ id }) => id === stand?.statementId);
  useEffect(() => {
    if (statements && company) take(begin);
  }, [statements === undefined, company === undefined, isThere, statements?.length === 0, aim]);

  return { stand, step, another, askRow };
};
