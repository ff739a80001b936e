import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Settings } from '../session/session';
import { useUndo } from '../ui/undo';
import { problemOf } from '../ui/words';
import { sure } from './sure';
import type { Seen } from './seen';

/** Changes settings at once, says so, and offers to take back what was changed, and only that. */
export const useSettings = ({
  stored,
}: Pick<Seen, 'stored'>): [
  change: (fields: Partial<Settings>) => void,
  problem: ComponentChild,
] => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  // A second change may come before the first is stored.
  const latest = useRef(stored.settings);
  const seen = useRef(stored.settings);
  if (seen.current !== stored.settings) latest.current = seen.current = stored.settings;

  const change = (fields: Partial<Settings>): void => {
    const before = latest.current;
    const back = Object.fromEntries(
      Object.keys(fields).map((key) => [key, before[key as keyof Settings]]),
    ) as Partial<Settings>;
    latest.current = { ...before, ...fields };
    void send('settings', latest.current).then((reply) => {
      setProblem(problemOf(reply));
      if (!reply.ok) latest.current = seen.current;
      else
        offer(t(reply.value.deferred ? 'deferred' : 'settingsChanged'), () =>
          sure(send('settings', { ...latest.current, ...back })),
        );
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
