import type { Statement } from '../../customer/rows';
import { whenSaid } from '../../ui/day-words';

interface Props {
  readonly statement: Statement;
  readonly id?: string;
}

/** What they said, by whom and when. */
export const Quote = ({ statement, id }: Props) => {
  const source = [statement.saidBy, whenSaid(statement)].filter(Boolean).join(', ');
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
