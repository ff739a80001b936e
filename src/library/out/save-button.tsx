import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { useOneAtATime } from '../../ui/use-one-at-a-time';

interface Props {
  readonly label: string;
  /** Saves; the name of the file, or nothing when there was nothing to save. */
  readonly save: () => Promise<string | undefined>;
}

/** Saves a file, and says how that went. */
export const SaveButton = ({ label, save }: Props) => {
  const [said, setSaid] = useState('');
  const once = useOneAtATime();
  const click = async (): Promise<void> => {
    try {
      const name = await save();
      setSaid(name === undefined ? t('calendarNothing') : t('calendarSaved', name));
    } catch {
      setSaid(t('calendarNotSaved'));
    }
  };
  return (
    <div class="row">
      <button type="button" onClick={() => void once(click)}>
        {label}
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </div>
  );
};
