import { askLeave } from '../browser/leave';
import { t } from '../browser/text';

interface Props {
  /** Match patterns. */
  readonly hosts: readonly string[];
  /** What it is for, where the button stands beside others like it. */
  readonly label?: string;
}

/** One click that asks the browser for these hosts. */
export const Allow = ({ hosts, label }: Props) => (
  <button
    type="button"
    aria-label={label}
    onClick={() => {
      // What it comes to is heard of the browser itself; a refusal changes nothing.
      askLeave(hosts).catch(() => undefined);
    }}
  >
    {t('allow')}
  </button>
);
