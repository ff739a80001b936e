import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { patternWords } from '../../ui/pattern-words';
import type { Seen } from '../seen';
import { readTyped, type Kind } from './read-typed';

interface Props extends Pick<Seen, 'stored'> {
  readonly kind: Kind;
  readonly label: string;
  readonly button: string;
  readonly onAdd: (pattern: string) => void;
}

/** A field for an address, a host or a pattern; says in plain words what it comes to before it is added. */
export const AddPattern = ({ kind, label, button, stored, onAdd }: Props) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wide, setWide] = useState(0);
  const [wasSent, setWasSent] = useState(false);
  const isEmpty = typed.trim() === '';
  const { offers, refused } = readTyped(typed, kind, stored);
  const chosen = offers[Math.min(wide, offers.length - 1)];

  const add = (): void => {
    setWasSent(true);
    if (chosen === undefined) return;
    onAdd(chosen);
    setTyped('');
    setWide(0);
    setWasSent(false);
    field.current?.focus();
  };
  return (
    <form
      class="stack near"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{label}</label>
      <div class="row add">
        <input
          id={id}
          ref={field}
          class="field"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder={t('addPlaceholder')}
          value={typed}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWide(0);
            setWasSent(false);
          }}
          onBlur={() => {
            setWasSent(!isEmpty);
          }}
        />
        <button type="submit">{button}</button>
      </div>
      <p id={`${id}-said`} class={chosen === undefined ? 'problem' : 'quiet'} role="status">
        {chosen !== undefined &&
          t(kind === 'own' ? 'wouldWait' : 'wouldStay', patternWords(chosen))}
        {chosen === undefined && wasSent && refused}
      </p>
      {offers.length > 1 && (
        <fieldset>
          <legend>{t('howMuch')}</legend>
          {offers.map((offer, n) => (
            <label key={offer} class="choice">
              <input
                type="radio"
                name={id}
                checked={offer === chosen}
                onChange={() => {
                  setWide(n);
                }}
              />
              <bdi>{patternWords(offer)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
};
