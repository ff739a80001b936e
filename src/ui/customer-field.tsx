import { useState } from 'preact/hooks';
import { t } from '../browser/text';

export interface Choice {
  /** Missing for a name that is new. */
  readonly id?: string;
  readonly name: string;
  /** What is shown, where it is more than the name. */
  readonly label?: string;
}

interface Props {
  readonly typed: string;
  /** What fits what is typed, in the order to offer. */
  readonly choices: readonly Choice[];
  readonly onType: (typed: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** Whom it is for: type a part of the name, or a new one. Arrow keys and Enter choose. */
export const CustomerField = ({ typed, choices, onType, onChoose }: Props) => {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const shown = open && choices.length > 0;
  const at = Math.min(active, choices.length - 1);

  const choose = (choice: Choice | undefined): void => {
    if (choice) onChoose(choice);
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (shown) setActive((at + step + choices.length) % choices.length);
      else setOpen(true);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      choose(choices[at]);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <div class="stack near">
      <label for="customer">{t('customer')}</label>
      <div class="combobox">
        <input
          id="customer"
          class="field"
          role="combobox"
          autocomplete="off"
          dir="auto"
          aria-expanded={shown}
          aria-controls="customers"
          aria-autocomplete="list"
          aria-activedescendant={shown ? `customer-${String(at)}` : undefined}
          placeholder={t('customerPlaceholder')}
          value={typed}
          onInput={(event) => {
            setActive(0);
            setOpen(true);
            onType(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          // What is offered goes at the first key.
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={() => {
            setOpen(false);
          }}
        />
        <div id="customers" role="listbox" aria-label={t('customer')} hidden={!shown}>
          {choices.map((choice, n) => (
            <div
              key={choice.id ?? choice.label}
              id={`customer-${String(n)}`}
              role="option"
              dir="auto"
              aria-selected={n === at}
              // Before the field loses the focus, which closes the list.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              {choice.label ?? choice.name}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
};
