import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Choice } from '../../customer/rows';
import { RowText } from '../../ui/row-text';
import { Problem } from '../../ui/problem';
import { useAttempt } from './use-attempt';

interface Props {
  readonly choice: Choice;
  /** Whether this customer's rep was asked already if it would still be this with nothing to sell. */
  readonly asked: boolean;
  /** Whether there is another to choose, and nothing is being chosen. */
  readonly canAgain: boolean;
  readonly takeFocus: boolean;
  readonly onAgain: () => void;
}

/** Why a need is held to be the greatest; and once, whether it is not just what one has to sell. */
export const Because = ({ choice, asked, canAgain, takeFocus, onAgain }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const [problem, attempt] = useAttempt();
  useEffect(() => {
    if (takeFocus) box.current?.querySelector('textarea')?.focus();
  }, [takeFocus]);

  const answer = (stillWithNothingToSell: boolean): void => {
    attempt(async () => {
      const { change } = await import('../../customer/change');
      await change('choices', choice.id, { stillWithNothingToSell });
      if (stillWithNothingToSell) box.current?.querySelector('textarea')?.focus();
      else onAgain();
    });
  };
  return (
    <div class="stack near" ref={box}>
      <RowText
        table="choices"
        id={choice.id}
        field="why"
        value={choice.why}
        label={t('needBecause')}
        lines={2}
      />
      {canAgain && asked && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            onAgain();
          }}
        >
          {t('chooseAgain')}
        </button>
      )}
      {canAgain && !asked && (
        <div class="row" role="group" aria-label={t('nothingToSell')}>
          <span>{t('nothingToSell')}</span>
          <button
            type="button"
            onClick={() => {
              answer(true);
            }}
          >
            {t('yes')}
          </button>
          <button
            type="button"
            onClick={() => {
              answer(false);
            }}
          >
            {t('nothingToSellNo')}
          </button>
        </div>
      )}
      <Problem text={problem} />
    </div>
  );
};
