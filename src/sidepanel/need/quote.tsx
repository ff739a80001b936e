import { language } from '../../browser/text';
import type { Statement } from '../../customer/rows';

/** No more of the day than is known. */
const heardOn = ({ heardAt, precision }: Statement): string => {
  if (heardAt === undefined || precision === 'unknown') return '';
  const thisYear = new Date(heardAt).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(language(), {
    ...((precision === 'year' || !thisYear) && { year: 'numeric' }),
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  }).format(heardAt);
};

interface Props {
  readonly statement: Statement;
  readonly id?: string;
}

/** What they said, by whom and when. */
export const Quote = ({ statement, id }: Props) => {
  const source = [statement.saidBy, heardOn(statement)].filter(Boolean).join(', ');
  return (
    <span id={id} class="need-quote">
      <q dir="auto">{statement.text}</q>{' '}
      {source && (
        <span class="quiet" dir="auto">
          {source}
        </span>
      )}
    </span>
  );
};
