import { createContext, type ComponentChild } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Settings } from '../session/session';
import { useUndo } from '../ui/undo';
import { problemOf } from '../ui/words';
import type { Seen } from './seen';
import { sure } from './sure';

/** Settings as they are stored, and as they will be once what was sent is. */
interface Sent {
  stored?: Settings | undefined;
  next?: Settings | undefined;
}

/** One for the page: a second change may come before the first is stored, also in another section. */
export const SentSettings = createContext<Sent>({});

/** Changes settings at once, says so, and offers to take back what was changed, and only that. */
export const useSettings = ({
  stored,
}: Pick<Seen, 'stored'>): [
  change: (fieldsOf: (now: Settings) => Partial<Settings>) => void,
  problem: ComponentChild,
] => {
  const offer = useUndo();
  const sent = useContext(SentSettings);
  const [problem, setProblem] = useState('');
  if (sent.stored !== stored.settings) sent.stored = sent.next = stored.settings;

  const change = (fieldsOf: (now: Settings) => Partial<Settings>): void => {
    const before = sent.next ?? stored.settings;
    const fields = fieldsOf(before);
    const back = Object.fromEntries(
      Object.keys(fields).map((key) => [key, before[key as keyof Settings]]),
    ) as Partial<Settings>;
    const next = (sent.next = { ...before, ...fields });
    void send('settings', next).then((reply) => {
      setProblem(problemOf(reply));
      if (!reply.ok) sent.next = sent.stored;
      else
        offer(t(reply.value.deferred ? 'deferred' : 'settingsChanged'), () =>
          sure(send('settings', { ...(sent.next ?? next), ...back })),
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
