import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Certainty } from '../../customer/rows';

export const certainties = ['know', 'think', 'guess'] as const satisfies readonly Certainty[];
export type Sure = Certainty | 'unknown';

interface Props {
  /** None chosen: not said. */
  readonly sure: Sure | undefined;
  readonly onSure: (sure: Sure) => void;
}

/** How sure one is of an answer; not to know yet is an honest one. */
export const HowSure = ({ sure, onSure }: Props) => {
  const name = useId();
  return (
    <fieldset class="how-sure">
      <legend>{t('sure')}</legend>
      <div class="row">
        {([...certainties, 'unknown'] as const).map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === sure}
              onChange={() => {
                onSure(each);
              }}
            />
            {t(`sure_${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
