import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import { draftOf } from '../../customer/edited';
import type { OwnLens } from '../../customer/rows';
import { ChangedElsewhere } from '../../ui/changed-elsewhere';
import { Problem } from '../../ui/problem';
import { useEditedText } from '../../ui/use-edited-text';

/** The words that call for a question of one's own, edited where they stand; none: asked of everything. */
export const LensWords = ({ lens: { id, words } }: { readonly lens: OwnLens }) => {
  const control = useId();
  const { shown, problem, elsewhere, type, commit, leave, takeOther } = useEditedText({
    draft: draftOf('lenses', id, 'words'),
    value: words.join(', '),
    keep: async (text) => {
      const { keepWords } = await import('../../customer/ask/own-lenses');
      return { reads: (await keepWords(id, text)).join(', ') };
    },
  });
  return (
    <div class="row-text">
      <label for={control}>{t('ownWords')}</label>
      <input
        id={control}
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder={t('ownWordsHint')}
        value={shown}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          void commit(event.currentTarget.value);
        }}
      />
      <Problem text={problem} />
      {elsewhere !== undefined && (
        <ChangedElsewhere
          text={elsewhere}
          onUse={() => {
            takeOther(elsewhere);
          }}
        />
      )}
    </div>
  );
};
