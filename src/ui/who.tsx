import { t } from '../browser/text';
import { useNotes } from './notes-state';

/** The customer's name, the largest thing on a surface; ours in its place while the notes don't tell it. */
export const Who = ({ name }: { readonly name: string | undefined }) => {
  const { problem } = useNotes();
  return (
    <h1 class="who" dir="auto">
      {name ?? (problem ? t('extName') : '\u00a0')}
    </h1>
  );
};
