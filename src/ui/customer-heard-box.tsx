import { useEffect, useRef, useState } from 'preact/hooks';
import { count } from '../browser/text';
import { HeardBox } from './heard-box';
import { NotKeptYet } from './not-kept-yet';
import { notesFailed } from './notes-state';
import { SomeoneThere } from './someone-there';
import { useUndo } from './undo';
import { useDraft } from './use-draft';

interface Props {
  readonly customerId: string;
  readonly sessionId?: string;
}

/** The box in our own pages: straight into the database. */
export const CustomerHeardBox = ({ customerId, sessionId }: Props) => {
  const field = `heard:${customerId}`;
  const { text, setText, unkept } = useDraft(field);
  /** Names to ask about, the first one first. */
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  const offerUndo = useUndo();
  const standing = useRef<string | undefined>(text);
  standing.current = text;
  useEffect(
    () => () => {
      standing.current = undefined;
    },
    [],
  );

  const keep = async (texts: readonly string[], typed: string): Promise<boolean> => {
    try {
      const { hearAll, takeBack } = await import('../customer/heard/hear-all');
      const from = { field, typed };
      const details = sessionId === undefined ? {} : { sessionId };
      const kept = await hearAll({ customerId, texts, details, from });
      setUnsure((before) => [...new Set([...before, ...kept.unsure])]);
      if (texts.length > 1)
        offerUndo(count('severalKept', texts.length), async () => {
          setText(await takeBack(kept.statements, from, standing.current));
          setUnsure([]);
        });
      return true;
    } catch (error) {
      void notesFailed(error);
      return false;
    }
  };

  const answer = async (name: string, yes: boolean): Promise<void> => {
    const { isNobody, isSomeone } = await import('../customer/people');
    await (yes ? isSomeone(customerId, name) : isNobody(customerId, name));
    setUnsure((before) => before.filter((each) => each !== name));
    document.getElementById('heard')?.focus();
  };

  const [name] = unsure;
  return (
    <>
      <HeardBox
        text={text}
        onText={setText}
        onSave={(heard) => keep([heard], heard)}
        onSaveEach={keep}
      />
      {unkept && <NotKeptYet text={text} />}
      {name !== undefined && (
        <SomeoneThere
          name={name}
          onAnswer={(yes) => {
            // Unanswered, it is asked again.
            answer(name, yes).catch(() => undefined);
          }}
        />
      )}
    </>
  );
};
