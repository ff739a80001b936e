import { language, t } from '../../browser/text';
import {
  formatMargin,
  isMargin,
  marginOf,
  parseAmount,
  parseMargin,
  type FigureProblem,
  type Margin,
} from '../../customer/need/margin';
import { formatNumber } from '../../customer/need/numbers';
import type { Lever, Need } from '../../customer/rows';
import { WorthField, type Read } from './worth-field';

type Field = 'unitsNow' | 'unitsMore' | 'price' | 'marginBefore' | 'marginAfter';

/** Only what the arithmetic of a lever asks for. */
const fieldsOf: Record<Lever, readonly Field[]> = {
  volume: ['unitsMore', 'price', 'marginBefore'],
  margin: ['unitsNow', 'price', 'marginBefore', 'marginAfter'],
  both: ['unitsNow', 'unitsMore', 'price', 'marginBefore', 'marginAfter'],
};

const inWords = (figure: Margin | { readonly problem: FigureProblem }): Read<number> =>
  !('problem' in figure)
    ? { ...figure, reads: formatMargin(figure, language()) }
    : { problem: t(`figureProblem_${figure.problem}`, formatNumber(1_234.5, language())) };

interface Props {
  readonly need: Need;
  readonly lever: Lever;
  readonly currency: string;
}

/** The figures of the arithmetic, in the user's way of writing numbers. */
export const Figures = ({ need, lever, currency }: Props) => {
  const { worth } = need;
  const read = (field: Field, text: string): Read<number> =>
    inWords(
      isMargin(field) ? parseMargin(text, language(), worth?.price) : parseAmount(text, language()),
    );
  const shown = (field: Field): string => {
    const value = worth?.[field];
    const figure =
      worth && isMargin(field) ? marginOf(worth, field) : value !== undefined && { value };
    return figure ? formatMargin(figure, language()) : '';
  };
  return (
    <div class="need-figures">
      <WorthField
        needId={need.id}
        field="unit"
        label={t('figure_unit')}
        placeholder={t('figureUnits')}
        value={worth?.unit ?? ''}
        inputMode="text"
        read={(text) => ({ value: text, reads: text })}
        currency={currency}
      />
      {fieldsOf[lever].map((field) => (
        <WorthField
          key={field}
          needId={need.id}
          field={field}
          label={t(`figure_${field}`)}
          placeholder={isMargin(field) ? t('figureMargin') : ''}
          value={shown(field)}
          inputMode={isMargin(field) ? 'text' : 'decimal'}
          read={(text) => read(field, text)}
          readAgain={isMargin(field) && worth?.price}
          currency={currency}
        />
      ))}
    </div>
  );
};
