import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { send } from '../../browser/send';
import { t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import { useUndo } from '../../ui/undo';
import { problemOf } from '../../ui/words';
import { sure } from '../sure';

export type ChangePlanning = (fieldsOf: (now: Planning) => Partial<Planning>) => void;

/** Changes how the user works at once, says so, and offers to take back what was changed, and only that. */
export const usePlanning = (
  planning: Planning,
): [change: ChangePlanning, problem: ComponentChild] => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  /** As it will be once what was sent is stored: a second change may come before that. */
  const sent = useRef({ stored: planning, next: planning });
  if (sent.current.stored !== planning) sent.current = { stored: planning, next: planning };

  const change: ChangePlanning = (fieldsOf) => {
    const before = sent.current.next;
    const fields = fieldsOf(before);
    const back = Object.fromEntries(
      Object.keys(fields).map((key) => [key, before[key as keyof Planning]]),
    ) as Partial<Planning>;
    sent.current.next = { ...before, ...fields };
    void send('planning', fields).then((reply) => {
      setProblem(problemOf(reply));
      if (!reply.ok) sent.current.next = sent.current.stored;
      else offer(t('settingsChanged'), () => sure(send('planning', back)));
    });
  };
  return [
    change,
    problem && (
      <p class="problem" role="alert">
        {problem}
      </p>
    ),
  ];
};
