import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { worthSum } from '../../customer/need/worth';
import type { Need } from '../../customer/rows';
import { sumWords } from '../../ui/worth-words';
import { Arithmetic } from './arithmetic';
import { LeverChoice } from './lever-choice';

interface Props {
  readonly need: Need;
  readonly greatest: boolean;
  readonly leverAsked: boolean;
}

/** What meeting a need is worth: the lever, and a little arithmetic where it is wanted. */
export const WorthSection = ({ need, greatest, leverAsked }: Props) => {
  const [reckoning, setReckoning] = useState(false);
  const sum = worthSum(need);
  return (
    <details open={greatest}>
      <summary>
        <h3>{t('needWorth')}</h3>
      </summary>
      <div class="stack near">
        <LeverChoice need={need} asked={leverAsked} />
        {sum && (
          <p class="need-sum" role="status">
            {sumWords(sum)}
          </p>
        )}
        {need.lever && (
          <details
            onToggle={(event) => {
              setReckoning(event.currentTarget.open);
            }}
          >
            <summary>{t('arithmetic')}</summary>
            {reckoning && <Arithmetic need={need} lever={need.lever} />}
          </details>
        )}
      </div>
    </details>
  );
};
