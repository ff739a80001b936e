import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { patternWords } from '../ui/pattern-words';

interface Props {
  /** Patterns, the one to offer first. */
  readonly parts: readonly string[];
  readonly onChosen: (pattern: string) => void;
  readonly onCancel: () => void;
}

/** How much of a site should wait: all of it, or what lies under a path. */
export const WhichPart = ({ parts, onChosen, onCancel }: Props) => {
  const [chosen, setChosen] = useState(parts[0] ?? '');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
    // Where the popup is full, all of it is to be seen.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      class="stack near"
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(chosen);
      }}
    >
      <fieldset>
        <legend>{t('thisSiteWhat')}</legend>
        {parts.map((part) => (
          <label key={part} class="choice">
            <input
              type="radio"
              name="part"
              checked={part === chosen}
              onChange={() => {
                setChosen(part);
              }}
            />
            <span>{patternWords(part)}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">{t('thisSiteAsk')}</p>
      <div class="row">
        <button type="submit">{t('thisSiteAdd')}</button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('thisSiteCancel')}
        </button>
      </div>
    </form>
  );
};
