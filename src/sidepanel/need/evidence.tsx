import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Need, Statement } from '../../customer/rows';
import { EvidenceList } from './evidence-list';
import { EvidencePicker } from './evidence-picker';

interface Props {
  readonly need: Need;
  /** Those that it rests on. */
  readonly statements: readonly Statement[];
}

/** What they said that backs a need up, and what speaks against it. */
export const Evidence = ({ need, statements }: Props) => {
  const [picking, setPicking] = useState(false);
  const among = (ids: readonly string[]): Statement[] =>
    statements.filter(({ id }) => ids.includes(id));
  return (
    <section class="stack near">
      <h3>{t('needSaid')}</h3>
      <EvidenceList
        need={need}
        stand="for"
        title={t('needBacksUp')}
        empty={t('needNothingFor')}
        statements={among(need.evidenceFor)}
      />
      <EvidenceList
        need={need}
        stand="against"
        title={t('needAgainst')}
        empty={t('needNothingAgainst')}
        statements={among(need.evidenceAgainst)}
      />
      <button
        type="button"
        class="plain"
        aria-expanded={picking}
        onClick={() => {
          setPicking(!picking);
        }}
      >
        {t('needAddSaid')}
      </button>
      {picking && <EvidencePicker need={need} />}
    </section>
  );
};
