import { language, t } from '../browser/text';
import { formatNumber } from '../customer/need/numbers';
import type { Need } from '../customer/rows';
import { worthLine, type WorthPart, type WorthSum } from '../customer/need/worth';

/** An amount of money, with its cents only where it has some. */
export const asMoney = (value: number, currency: string): string => {
  const whole = Math.round(value * 100) % 100 === 0;
  return new Intl.NumberFormat(language(), {
    style: 'currency',
    currency,
    ...(whole && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }).format(value);
};

const partWords = (part: WorthPart, { unit, currency }: WorthSum): string => {
  const number = formatNumber(part.units, language());
  const units = unit === undefined ? number : `${number} ${unit}`;
  const money = (value: number): string => asMoney(value, currency);
  return part.kind === 'more'
    ? t('worthMore', units, money(part.margin))
    : t('worthBetter', units, money(part.after), money(part.before));
};

/** “40 t more × €300 margin = €12,000 a year (guess)” */
export const sumWords = (sum: WorthSum): string =>
  t(
    'worthSum',
    sum.parts.map((part) => partWords(part, sum)).join(' + '),
    asMoney(sum.value, sum.currency),
    t(sum.known ? 'worthIsKnown' : 'worthIsGuess'),
  );

/** What meeting a need is worth: “Both. 40 t more × €300 margin = …”. Empty while nothing is known. */
export const worthWords = (need: Need): string => {
  const line = worthLine(need);
  if (!line) return '';
  const lever = `${t(`lever_${line.lever}`)}.`;
  return line.sum ? `${lever} ${sumWords(line.sum)}` : lever;
};
