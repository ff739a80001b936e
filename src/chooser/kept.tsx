import { useEffect, useRef } from 'preact/hooks';
import { t } from '../browser/text';
import { customerModule, useLive } from '../ui/use-live';
import { Nothing } from './nothing';
import { Words } from './words';

/** How long it is shown where nobody asked to see it, in ms. */
const shownFor = 5_000;

interface Props {
  readonly statementId: string;
  /** It goes by itself. */
  readonly fleeting: boolean;
  readonly onDone: () => void;
  /** Taken back: the words wait again, under this id. */
  readonly onAside: (id: string) => void;
}

/** What was kept just now, and for whom, with an undo. */
export const Kept = ({ statementId, fleeting, onDone, onAside }: Props) => {
  const statement = useLive(
    () => import('../customer/heard/page-statements'),
    ({ statement: read }) => read(statementId),
    [statementId],
  );
  const customerId = statement?.customerId ?? '';
  const name = useLive(customerModule, ({ customerName }) => customerName(customerId), [
    customerId,
  ]);
  const shown = Boolean(statement && name);
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown) done.current?.focus();
    if (!shown || !fleeting) return undefined;
    const timer = setTimeout(onDone, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [shown, fleeting]);

  const undo = async (): Promise<void> => {
    const { putAsideAgain } = await import('../customer/heard/aside');
    const id = await putAsideAgain(statementId);
    if (id === null) onDone();
    else onAside(id);
  };
  if (statement === null) return <Nothing />;
  if (!statement || !name) return null;
  return (
    <>
      <div role="status">
        <h1 class="who" dir="auto">
          {t('chooserKept', name)}
        </h1>
      </div>
      <Words words={statement} />
      <div class="row">
        <button type="button" class="main" ref={done} onClick={onDone}>
          {t('chooserDone')}
        </button>
        <button type="button" onClick={() => void undo()}>
          {t('captureUndo')}
        </button>
      </div>
    </>
  );
};
