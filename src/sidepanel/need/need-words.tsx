import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';

/** A need as it is read in a line. */
export const NeedWords = ({ need }: { readonly need: Need }) => (
  <span class="need-words">
    <span dir="auto">{need.text}</span>
    {need.soThat && (
      <>
        {' '}
        <span class="quiet">
          {t('needSoThat')} <span dir="auto">{need.soThat}</span>
        </span>
      </>
    )}
  </span>
);
