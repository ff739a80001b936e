import { createContext, type ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { useOneAtATime } from './use-one-at-a-time';

interface Offer {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
}

const Offered = createContext<(text: string, undo: () => Promise<unknown>) => void>(
  () => undefined,
);

/** Says what was done, and offers to take it back: `offer(t('deleted'), () => restore(…))`. */
export const useUndo = () => useContext(Offered);

interface Props {
  readonly children: ComponentChildren;
  /** What else stands at the foot of the page, above the offer. */
  readonly foot?: ComponentChildren;
}

/**
 * A page's place for undoing, at its foot. It stays until the next thing that can be undone, or until it
 * is dismissed: nobody has to be quick.
 */
export const UndoArea = ({ children, foot }: Props) => {
  const [offer, setOffer] = useState<Offer>();
  const [problem, setProblem] = useState('');
  const once = useOneAtATime();
  const area = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // Its button goes with it: whoever was there goes on from here.
    if (area.current?.contains(document.activeElement)) area.current.focus();
    setOffer(undefined);
    setProblem('');
  };
  /** What can be taken back now; what comes of an earlier offer is not said beside it. */
  const standing = useRef<Offer | undefined>(undefined);
  standing.current = offer;
  const takeBack = async (): Promise<void> => {
    const taken = offer;
    try {
      await taken?.undo();
      if (standing.current === taken) close();
    } catch {
      if (standing.current === taken) setProblem(t('notUndone'));
    }
  };
  return (
    <Offered.Provider
      value={(text, undo) => {
        setProblem('');
        setOffer({ text, undo });
      }}
    >
      {children}
      <div class="foot">
        {foot}
        <div class="undo" role="status" ref={area} tabIndex={-1}>
          {offer && (
            <div class="row">
              <span>{problem || offer.text}</span>
              <button type="button" onClick={() => void once(takeBack)}>
                {t('undo')}
              </button>
              <button type="button" class="plain" onClick={close}>
                {t('dismiss')}
              </button>
            </div>
          )}
        </div>
      </div>
    </Offered.Provider>
  );
};
