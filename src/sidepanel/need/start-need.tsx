import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { useLive } from '../../ui/use-live';
import { NewNeed } from './new-need';
import { Quoted } from './quoted';

interface Props {
  readonly customerId: string;
  readonly needs: readonly Need[];
  /** Whether the user came from a statement. */
  readonly aimed: boolean;
  /** With the need that is new, or that was backed up. */
  readonly onDone: (need: Need) => void;
}

/** Where a need begins: with what they said, half typed, or at a button. */
export const StartNeed = ({ customerId, needs, aimed, onDone }: Props) => {
  const begun = useLive(
    () => import('../../customer/need/needs'),
    ({ begunNeed }) => begunNeed(customerId),
    [customerId],
  );
  const { drafted = false, quotedId } = begun ?? {};
  const [writing, setWriting] = useState(false);
  /** The user pressed the button, and goes on to type. */
  const [pressed, setPressed] = useState(false);
  const quoted = useLive(
    () => import('../../customer/need/evidence'),
    ({ statementsById }) => statementsById(quotedId === undefined ? [] : [quotedId]),
    [quotedId],
  )
    // It may have been given to another customer since.
    ?.find((each) => each.id === quotedId && each.customerId === customerId);

  useEffect(() => {
    if (drafted) setWriting(true);
  }, [drafted]);

  const close = (): void => {
    setWriting(false);
    setPressed(false);
    void import('../../customer/need/needs').then(({ quoteNothing }) => quoteNothing(customerId));
  };
  const done = (need: Need): void => {
    setWriting(false);
    setPressed(false);
    onDone(need);
  };
  if (!begun) return null;
  const nothingElse = needs.length === 0;
  if (!writing && !quoted && !nothingElse)
    return (
      <button
        type="button"
        class="plain"
        onClick={() => {
          setWriting(true);
          setPressed(true);
        }}
      >
        {t('needAdd')}
      </button>
    );
  return (
    <section class="stack near need-new" aria-labelledby="need-new">
      <h2 id="need-new">{t('needNew')}</h2>
      {nothingElse && !quoted && <p class="quiet">{t('emptyNeed')}</p>}
      {quoted && (
        <Quoted customerId={customerId} statement={quoted} needs={needs} onBacked={done} />
      )}
      <NewNeed
        customerId={customerId}
        statementId={quoted?.id}
        takeFocus={pressed || aimed}
        onAdded={done}
        onClose={nothingElse ? undefined : close}
      />
    </section>
  );
};
