import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../browser/commands';
import { t } from '../browser/text';
import { Problem } from '../ui/problem';
import { useUndo } from '../ui/undo';
import { problemOf } from '../ui/words';
import { sure } from './sure';

/** What is stored, and what will be once what was sent is: a second change may come before that. */
export interface Sent<T> {
  stored?: T | undefined;
  next?: T | undefined;
}

interface Kept<T> {
  readonly stored: T;
  readonly sent: Sent<T>;
  /** Sends some fields; `next` is all of them. */
  readonly put: (
    fields: Partial<T>,
    next: T,
  ) => Promise<Reply<{ readonly deferred: boolean } | null>>;
}

export type Change<T> = (fieldsOf: (now: T) => Partial<T>) => void;

/** Changes fields at once, says so, and offers to take back what was changed, and only that. */
export const useChanges = <T extends object>({
  stored,
  sent,
  put,
}: Kept<T>): [change: Change<T>, problem: ComponentChild] => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  if (sent.stored !== stored) sent.stored = sent.next = stored;

  const change: Change<T> = (fieldsOf) => {
    const before = sent.next ?? stored;
    const fields = fieldsOf(before);
    const back = Object.fromEntries(
      Object.keys(fields).map((key) => [key, before[key as keyof T]]),
    ) as Partial<T>;
    const next = (sent.next = { ...before, ...fields });
    void put(fields, next).then((reply) => {
      setProblem(problemOf(reply));
      if (!reply.ok) sent.next = sent.stored;
      else
        offer(t(reply.value?.deferred ? 'deferred' : 'settingsChanged'), () =>
          sure(put(back, { ...(sent.next ?? next), ...back })),
        );
    });
  };
  return [change, <Problem text={problem} />];
};
