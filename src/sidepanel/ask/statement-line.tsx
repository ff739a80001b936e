import type { Statement } from '../../customer/rows';
import { whenSaid } from '../../ui/day-words';

interface Props {
  readonly statement: Statement;
  readonly position: string;
  /** The words that the question is about; marked where they were said. */
  readonly trigger: string | undefined;
}

/** What they said, who and when, and where it stands among the rest. */
export const StatementLine = ({ statement, position, trigger = '' }: Props) => {
  const { text, saidBy } = statement;
  const at = trigger === '' ? -1 : text.indexOf(trigger);
  const who = [saidBy, whenSaid(statement)].filter(Boolean).join(', ');
  return (
    <div class="ask-statement">
      <p class="quiet">
        {position}
        {who && <span dir="auto"> · {who}</span>}
      </p>
      <p dir="auto">
        <q>
          {at < 0 ? (
            text
          ) : (
            <>
              {text.slice(0, at)}
              <mark>{trigger}</mark>
              {text.slice(at + trigger.length)}
            </>
          )}
        </q>
      </p>
    </div>
  );
};
