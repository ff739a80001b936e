import { t } from '../../browser/text';
import type { Statement } from '../../customer/rows';
import { whenSaid } from '../../ui/day-words';
import { StatementDetails, type DetailsProps } from './statement-details';

interface Props extends DetailsProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Whether the Tab key stops here, on its way through the list. */
  readonly stop: boolean;
}

/** Who, when and where, as far as they are known. */
const about = (statement: Statement): string =>
  [
    statement.saidBy ?? '',
    whenSaid(statement),
    statement.channel === 'other' ? '' : t(`channel_${statement.channel}`),
  ]
    .filter(Boolean)
    .join(' · ');

/** One thing that was said: folded, its words; opened, all that is known of it, to be changed. */
export const StatementRow = ({ open, onOpen, stop, ...details }: Props) => {
  const { statement } = details;
  const id = `statement-${statement.id}`;
  const known = about(statement);
  return (
    <div
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        document.getElementById(id)?.focus();
        onOpen(false);
      }}
    >
      <button
        id={id}
        type="button"
        class="said"
        aria-expanded={open}
        aria-controls={open ? `${id}-details` : undefined}
        tabIndex={stop ? 0 : -1}
        onClick={() => {
          onOpen(!open);
        }}
      >
        <span class="words" dir="auto">
          {statement.text}
        </span>
        {known !== '' && (
          <>
            {' '}
            <span class="quiet" dir="auto">
              {known}
            </span>
          </>
        )}
      </button>
      {open && (
        <div id={`${id}-details`} class="details">
          <StatementDetails {...details} />
        </div>
      )}
    </div>
  );
};
