import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { writeDraft } from './write-draft';

/** How the field reads once its text is kept, or why it can't be. */
export type Kept = { readonly reads: string } | { readonly problem: string };

interface Props {
  /** Where what is being typed is kept; the same for as long as the field is there. */
  readonly draft: string;
  /** As it is kept now; new when another panel wrote it. */
  readonly value: string;
  /** Keeps the text, and no longer as a draft; rejects when that failed. */
  readonly keep: (text: string) => Promise<Kept>;
}

/**
 * A text edited where it stands: a draft with each key, kept when it is left. What another panel wrote
 * into it meanwhile is told, not lost.
 */
export const useEditedText = ({ draft, value, keep }: Props) => {
  /** What stands in the field, while it differs from what is kept. */
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState('');
  /** What was kept when typing began. */
  const began = useRef(value);
  /** What was kept from here and has not come back yet, and what it took the place of. */
  const sent = useRef<{ readonly text: string; readonly over: string } | undefined>(undefined);
  const [elsewhere, setElsewhere] = useState<string>();
  /** As at the last drawing, for what goes on after it. */
  const now = useRef({ typed, value, keep });
  now.current = { typed, value, keep };

  useEffect(() => {
    let gone = false;
    void import('../customer/drafts')
      .then(({ wholeDraft }) => wholeDraft(draft))
      .then((kept) => {
        if (gone || !kept || now.current.typed !== undefined) return;
        // Another panel may have written since.
        began.current = kept.over ?? now.current.value;
        setTyped(kept.text);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [draft]);

  useEffect(() => {
    if (typed === undefined) began.current = value;
    else if (typed === sent.current?.text) {
      if (value !== sent.current.over) setTyped(undefined);
    } else if (value !== began.current && value !== sent.current?.over && value !== typed)
      setElsewhere(value);
  }, [value, typed]);

  const type = (text: string): void => {
    if (now.current.value !== sent.current?.over) sent.current = undefined;
    now.current.typed = text;
    setTyped(text);
    writeDraft(draft, text, began.current).catch(() => undefined);
  };

  const commit = async (text: string): Promise<boolean> => {
    try {
      const kept = await now.current.keep(text);
      if ('problem' in kept) {
        setProblem(kept.problem);
        return false;
      }
      const { reads } = kept;
      setProblem('');
      began.current = reads;
      const over = now.current.value;
      sent.current = { text: reads, over };
      // Until the row has come back with it, what stood there before must not show again.
      const rest = reads === over ? undefined : reads;
      setTyped((standing) => (standing === text ? rest : standing));
      return true;
    } catch {
      setProblem(t('notKept'));
      return false;
    }
  };
  const leave = (): void => {
    const text = now.current.typed;
    if (text !== undefined && text !== sent.current?.text) void commit(text);
  };
  // Gone with its place or its page of the list, it was left like any other.
  useEffect(() => leave, []);

  const shown = typed ?? value;
  return {
    shown,
    /** Why it can't be kept; empty when it can. */
    problem,
    /** What another panel wrote meanwhile. */
    elsewhere: elsewhere === shown ? undefined : elsewhere,
    type,
    commit,
    leave,
    /** Keeps again what could not be. */
    again: () => {
      const text = now.current.typed;
      if (problem !== '' && text !== undefined) void commit(text);
    },
    takeOther: (other: string) => {
      type(other);
      void commit(other);
      setElsewhere(undefined);
    },
  };
};
