import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly kept: number;
  readonly least: number;
  readonly most: number;
  /** Keeps a whole number between the two, once it is typed. */
  readonly onKeep: (value: number) => void;
  /** What is wrong with anything else. */
  readonly wrong: string;
  /** Said while nothing is. */
  readonly hint?: ComponentChild;
}

/** A whole number of minutes; one that is wrong is said to be so, and not kept. */
export const NumberField = ({ id, label, kept, least, most, onKeep, wrong, hint }: Props) => {
  const [typed, setTyped] = useState(String(kept));
  useEffect(() => {
    setTyped(String(kept));
  }, [kept]);
  const value = Number(typed);
  const isWrong = typed.trim() === '' || !Number.isInteger(value) || value < least || value > most;

  const keep = (): void => {
    if (!isWrong && value !== kept) onKeep(value);
  };
  return (
    <div class="stack near">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field minutes"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
      <p id={`${id}-hint`} class={isWrong ? 'problem' : 'quiet'} role="status">
        {isWrong ? wrong : hint}
      </p>
    </div>
  );
};
