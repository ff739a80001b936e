import { language, t } from '../../browser/text';
import type { OwnLens } from '../../customer/questions/own-lens';
import { whereAsked } from './where-asked';

/** The company's own questions: folded away, to be read, and not the user's to change. */
export const CompanyLensesList = ({ lenses }: { readonly lenses: readonly OwnLens[] }) =>
  lenses.length === 0 ? null : (
    <details>
      <summary>
        {t('companyLenses', new Intl.NumberFormat(language()).format(lenses.length))}
      </summary>
      <ul class="stack">
        {lenses.map((lens) => (
          <li key={lens.id}>
            <p dir="auto">{lens.toOneself}</p>
            <p class="quiet" dir="auto">
              {whereAsked(lens)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
