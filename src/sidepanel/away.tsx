import { t } from '../browser/text';

interface Props {
  /** Whose notes are shown. */
  readonly name: string;
  /** Whose session it is. */
  readonly backTo: string;
  readonly onBack: () => void;
}

/** Says during a session that these are somebody else's notes, and leads back. */
export const Away = ({ name, backTo, onBack }: Props) => (
  <p class="row">
    <strong dir="auto">{t('notesOf', name)}</strong>
    <button type="button" onClick={onBack}>
      {t('backTo', backTo)}
    </button>
  </p>
);
