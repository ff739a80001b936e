import { useId, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { standOf, type Stand } from '../../customer/need/stand';
import type { Need, Statement } from '../../customer/rows';
import { Problem } from '../../ui/problem';
import { Quote } from './quote';
import { useAttempt } from './use-attempt';
import { mostSaid, useSaid } from './use-said';

const sides = [
  ['for', 'needBacksUp'],
  ['against', 'needAgainst'],
] as const;

/** All that they said, to be put under a need; what stands there already is pressed. */
export const EvidencePicker = ({ need }: { readonly need: Need }) => {
  const id = useId();
  const [query, setQuery] = useState('');
  const [problem, attempt] = useAttempt();
  const said = useSaid(need.customerId, query);
  const shown = said?.slice(0, mostSaid) ?? [];

  const put = (statement: Statement, stand: Stand): void => {
    attempt(async () => {
      const { setEvidence } = await import('../../customer/need/evidence');
      const now = standOf(need, statement.id);
      await setEvidence(need.id, statement.id, now === stand ? 'none' : stand);
    });
  };
  return (
    <div class="stack near need-picker">
      <div>
        <label for={id}>{t('needFind')}</label>
        <input
          id={id}
          class="field"
          type="search"
          dir="auto"
          autocomplete="off"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
      </div>
      <ul>
        {shown.map((statement) => (
          <li key={statement.id}>
            <Quote id={`${id}-${statement.id}`} statement={statement} />
            <span class="row">
              {sides.map(([stand, label]) => (
                <button
                  key={stand}
                  type="button"
                  aria-pressed={standOf(need, statement.id) === stand}
                  aria-describedby={`${id}-${statement.id}`}
                  onClick={() => {
                    put(statement, stand);
                  }}
                >
                  {t(label)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {said?.length === 0 && t('needFindNone')}
        {said && said.length > mostSaid && t('needFindMore', String(mostSaid))}
      </p>
      <Problem text={problem} />
    </div>
  );
};
