import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { direction } from '../browser/text';

interface Props<K extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: K; readonly label: string }[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  /** What the chosen tab holds. */
  readonly children: ComponentChildren;
}

/** Tabs as screen readers know them: one stop for the Tab key, arrows between them. */
export const Tabs = <K extends string>({ label, tabs, chosen, onChoose, children }: Props<K>) => {
  const id = useId();
  const idOf = (key: string): string => `${id}-${key}`;
  const move = (event: KeyboardEvent): void => {
    const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to = new Map([
      [forward, (at + 1) % tabs.length],
      [back, (at + tabs.length - 1) % tabs.length],
      ['Home', 0],
      ['End', tabs.length - 1],
    ]).get(event.key);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.key);
    document.getElementById(idOf(tab.key))?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ key, label: name }) => (
          <button
            key={key}
            id={idOf(key)}
            type="button"
            role="tab"
            aria-selected={key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => {
              onChoose(key);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="stack" role="tabpanel" aria-labelledby={idOf(chosen)}>
        {children}
      </div>
    </>
  );
};
