import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { t } from '../browser/text';

interface Offer {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
}

const Offered = createContext<(text: string, undo: () => Promise<unknown>) => void>(
  () => undefined,
);

/** Says what was done, and offers to take it back: `offer(t('deleted'), () => restore(…))`. */
export const useUndo = () => useContext(Offered);

/**
 * A page's place for undoing. It stays until the next thing that can be undone, or until it is
 * dismissed: nobody has to be quick.
 */
export const UndoArea = ({ children }: { readonly children: ComponentChildren }) => {
  const [offer, setOffer] = useState<Offer>();
  const [problem, setProblem] = useState('');
  const close = (): void => {
    setOffer(undefined);
    setProblem('');
  };
  const takeBack = (): void => {
    offer?.undo().then(close, () => {
      setProblem(t('notUndone'));
    });
  };
  return (
    <Offered.Provider
      value={(text, undo) => {
        setProblem('');
        setOffer({ text, undo });
      }}
    >
      {children}
      <div class="undo" role="status">
        {offer && (
          <div class="row">
            <span>{problem || offer.text}</span>
            <button type="button" onClick={takeBack}>
              {t('undo')}
            </button>
            <button type="button" class="plain" onClick={close}>
              {t('dismiss')}
            </button>
          </div>
        )}
      </div>
    </Offered.Provider>
  );
};
