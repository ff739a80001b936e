import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { undoOf, type Change } from '../blocking/choices';
import { send } from '../browser/send';
import { Problem } from '../ui/problem';
import { useUndo } from '../ui/undo';
import { problemOf } from '../ui/words';
import { sure } from './sure';
import type { Seen } from './seen';

/**
 * Decides about sites anew, says what was decided, and offers to take it back. It sends in the very turn in
 * which it is called: what asks the browser for leave can follow in the same click.
 */
export const useChoose = ({
  stored,
}: Pick<Seen, 'stored'>): [
  choose: (changes: readonly Change[], said: string) => void,
  problem: ComponentChild,
] => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  const choose = (changes: readonly Change[], said: string): void => {
    const back = undoOf(stored.choices, changes);
    void send('choose', { changes }).then((reply) => {
      setProblem(problemOf(reply));
      if (reply.ok) offer(said, () => sure(send('choose', { changes: back })));
    });
  };
  return [choose, <Problem text={problem} />];
};
