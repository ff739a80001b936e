import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { pairOf, type Standing } from '../../customer/need/standing';
import { useUndo } from '../../ui/undo';
import { useAttempt } from './use-attempt';

/** A comparison that the user asked for: of all needs anew, or of one that was put off. */
type Asked = 'all' | { readonly needId: string } | undefined;

/** What is compared now. */
export interface Compared {
  readonly key: string;
  /** The greatest first. */
  readonly needs: readonly Need[];
  /** Whether all are chosen between anew; it may then stay as it is. */
  readonly anew: boolean;
}

/** What was done last, and so where the focus goes. */
type Done =
  | { readonly what: 'asked' }
  | { readonly what: 'chose'; readonly choiceId: string }
  | { readonly what: 'putOff'; readonly needId: string }
  | undefined;

const comparedNow = (
  { greatest, challenger, putOff, compared }: Standing,
  asked: Asked,
): Compared | undefined => {
  if (!greatest) return undefined;
  const known = [...compared, ...putOff];
  if (asked === 'all' && known.length > 0)
    return { key: 'all', needs: [greatest, ...known], anew: true };
  const wanted = asked === 'all' ? undefined : asked?.needId;
  const other = putOff.find(({ id }) => id === wanted) ?? challenger;
  return other && { key: pairOf(greatest.id, other.id), needs: [greatest, other], anew: false };
};

/** Lets the user choose the greatest need, put that off, and choose again. */
export const useChoosing = (customerId: string, stands: Standing) => {
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Done>();
  const offer = useUndo();
  const [problem, attempt] = useAttempt();
  const compared = comparedNow(stands, asked);

  const ask = (what: Asked): void => {
    setAsked(what);
    setDone({ what: 'asked' });
  };

  const choose = (winner: Need): void => {
    const others = compared?.needs.filter(({ id }) => id !== winner.id) ?? [];
    // Held to be the greatest anew, it is so over the one that it was before.
    const over =
      winner === stands.greatest && compared?.anew ? stands.choice?.overId : others[0]?.id;
    const loser = over ?? others[0]?.id;
    if (loser === undefined) return;
    attempt(async () => {
      const choices = await import('../../customer/need/choices');
      const { id } = await choices.choose(customerId, winner.id, loser);
      setDone({ what: 'chose', choiceId: id });
      setAsked(undefined);
    });
  };

  const putOff = (): void => {
    const [one, other] = compared?.needs ?? [];
    if (!one || !other) return;
    setAsked(undefined);
    if (compared?.anew) return;
    attempt(async () => {
      const [{ keepToAsk }, { remove }] = await Promise.all([
        import('../../customer/need/need-questions'),
        import('../../customer/change'),
      ]);
      const id = await keepToAsk({
        customerId,
        lens: 'choice',
        from: pairOf(one.id, other.id),
        toOneself: t('whichAsk_self', one.text, other.text),
        aloud: t('whichAsk_aloud', one.text, other.text),
      });
      setDone({ what: 'putOff', needId: other.id });
      offer(t('keptToAsk'), () => remove('questions', id));
    });
  };

  return {
    compared,
    done,
    problem,
    choose,
    putOff,
    /** Asks to choose again between all, or with one that was put off. */
    again: (needId?: string) => {
      ask(needId === undefined ? 'all' : { needId });
    },
    /** What the user does elsewhere takes the focus there. */
    leave: () => {
      setDone(undefined);
    },
  };
};

export type Choosing = ReturnType<typeof useChoosing>;
