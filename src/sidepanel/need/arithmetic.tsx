import { useId } from 'preact/hooks';
import { language, t } from '../../browser/text';
import { currencyFor } from '../../customer/need/currency';
import type { Figures as Written } from '../../customer/need/figures';
import type { Lever, Need } from '../../customer/rows';
import { useLive } from '../../ui/use-live';
import { CurrencyChoice } from './currency-choice';
import { Figures } from './figures';
import { Problem } from '../../ui/problem';
import { useAttempt } from './use-attempt';

interface Props {
  readonly need: Need;
  readonly lever: Lever;
}

/** What a need is worth in a year, worked out: the figures, their money, and how sure they are. */
export const Arithmetic = ({ need, lever }: Props) => {
  const name = useId();
  const [problem, attempt] = useAttempt();
  const last = useLive(
    () => import('../../customer/need/figures'),
    async ({ lastCurrency }) => (await lastCurrency()) ?? null,
    [],
  );
  if (last === undefined) return null;
  const currency = need.worth?.currency ?? last ?? currencyFor(navigator.language || language());
  const known = need.worth?.known ?? false;

  const write = (figures: Written): void => {
    attempt(async () => {
      const { setFigures } = await import('../../customer/need/figures');
      await setFigures(need.id, figures, { currency });
    });
  };
  const option = (value: boolean, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name={name}
        checked={known === value}
        onChange={() => {
          write({ known: value });
        }}
      />
      {label}
    </label>
  );
  return (
    <div class="stack near">
      <Figures need={need} lever={lever} currency={currency} />
      <CurrencyChoice
        value={currency}
        onChange={(chosen) => {
          write({ currency: chosen });
        }}
      />
      <fieldset class="row">
        <legend>{t('figuresAre')}</legend>
        {option(true, t('figuresKnown'))}
        {option(false, t('figuresGuessed'))}
      </fieldset>
      <Problem text={problem} />
    </div>
  );
};
