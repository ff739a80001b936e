import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { keptIn } from '../browser/chooser';
import { closeOwnTab, showOwnWindow } from '../browser/own-window';
import { onAsk } from '../browser/page-asks';
import { useLive } from '../ui/use-live';
import { Choose } from './choose';
import { Kept } from './kept';
import { Nothing } from './nothing';

interface Props {
  /** What the address ends in: whose turn it is, or what was kept. */
  readonly hash: string;
}

/** The small window that asks whose words these are, one after another. */
export const Chooser = ({ hash }: Props) => {
  const [wanted, setWanted] = useState(hash);
  const [kept, setKept] = useState(keptIn(hash));
  const [begun, setBegun] = useState(false);
  const aside = useLive(
    () => import('../customer/heard/aside'),
    ({ allAside }) => allAside(),
    [],
  );
  useLayoutEffect(
    () =>
      onAsk('choose', ({ id }) => {
        setKept(null);
        setWanted(id);
        void showOwnWindow();
        return true;
      }),
    [],
  );
  const words = aside?.find(({ id }) => id === wanted) ?? aside?.[0];
  const done = begun && kept === null && aside?.length === 0;
  useEffect(() => {
    if (done) void closeOwnTab();
  }, [done]);
  if (!aside) return null;

  const next = (): void => {
    setBegun(true);
    setKept(null);
  };
  return (
    <main class="stack">
      {kept !== null ? (
        <Kept
          key={kept}
          statementId={kept}
          fleeting={begun}
          onDone={next}
          onAside={(id) => {
            setWanted(id);
            setKept(null);
          }}
        />
      ) : words ? (
        <Choose
          key={words.id}
          words={words}
          onKept={(id) => {
            setBegun(true);
            setKept(id);
          }}
          onGone={next}
        />
      ) : (
        <Nothing />
      )}
    </main>
  );
};
