import { t } from '../browser/text';

interface Props {
  readonly text: string;
  readonly onUse: () => void;
}

/** What another window wrote into the field that one is typing in, and a button that takes it. */
export const ChangedElsewhere = ({ text, onUse }: Props) => (
  <p class="quiet row" role="status">
    <span>
      {t('changedElsewhere')} <q dir="auto">{text}</q>
    </span>
    <button
      type="button"
      class="plain"
      onMouseDown={(event) => {
        // Or the field would be left, and so kept, before the click.
        event.preventDefault();
      }}
      onClick={onUse}
    >
      {t('useThat')}
    </button>
  </p>
);
