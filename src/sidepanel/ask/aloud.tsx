import { t } from '../../browser/text';
import type { Question } from '../../customer/rows';
import { RowText } from '../../ui/row-text';

interface Props {
  readonly aloud: string;
  readonly row: Question | undefined;
}

/**
 * How one says it to the customer: to be fitted to them once it is to be asked; before, it is shown where
 * two look at one screen.
 */
export const Aloud = ({ aloud, row }: Props) =>
  row?.toAsk ? (
    <RowText
      table="questions"
      id={row.id}
      field="aloud"
      value={row.aloud}
      label={t('askAloud')}
      required
    />
  ) : (
    <p class="ask-aloud">
      <span class="quiet">{t('askAloud')}</span> <q dir="auto">{row?.aloud ?? aloud}</q>
    </p>
  );
