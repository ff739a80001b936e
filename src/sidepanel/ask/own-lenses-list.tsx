import { language, t } from '../../browser/text';
import type { OwnLens } from '../../customer/rows';
import { RowText } from '../../ui/row-text';
import { useLive } from '../../ui/use-live';
import { LensWords } from './lens-words';

interface Props {
  readonly onDelete: (lens: OwnLens) => void;
}

/** The user's own questions that are asked of other statements, too: folded away, there to be changed. */
export const OwnLensesList = ({ onDelete }: Props) => {
  const lenses = useLive(
    () => import('../../customer/ask/own-lenses'),
    ({ ownLenses }) => ownLenses(),
    [],
  );
  if (!lenses || lenses.length === 0) return null;
  return (
    <details>
      <summary>{t('ownLenses', new Intl.NumberFormat(language()).format(lenses.length))}</summary>
      <ul class="stack">
        {lenses.map((lens) => (
          <li key={lens.id} class="stack near">
            <RowText
              table="lenses"
              id={lens.id}
              field="toOneself"
              value={lens.toOneself}
              label={t('ownToOneself')}
              required
            />
            <RowText
              table="lenses"
              id={lens.id}
              field="aloud"
              value={lens.aloud}
              label={t('askAloud')}
              required
            />
            <LensWords lens={lens} />
            <p class="row">
              <button
                type="button"
                class="plain"
                onClick={() => {
                  onDelete(lens);
                }}
              >
                {t('askDelete')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
