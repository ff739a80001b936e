import type { Change } from '../../blocking/choices';
import { t } from '../../browser/text';
import { patternWords } from '../../ui/pattern-words';
import type { Seen } from '../seen';
import { AddPattern } from './add-pattern';
import { PatternList } from './pattern-list';
import { PatternRow } from './pattern-row';

interface Props extends Seen {
  readonly onChoose: (changes: readonly Change[], said: string) => void;
}

/** What stays reachable under sites that wait. */
export const Exceptions = ({ stored, session, onChoose }: Props) => {
  const { except } = stored.choices;
  const { never } = stored.company.sites;
  const isAfter = (pattern: string): boolean =>
    session !== null && !session.spared.includes(pattern);

  const add = (pattern: string): void => {
    const said = t('willStay', patternWords(pattern));
    onChoose(
      [{ kind: 'except', pattern, present: true }],
      session ? `${said} ${t('afterSession')}` : said,
    );
  };
  return (
    <div class="stack">
      <h3>{t('exceptions')}</h3>
      <AddPattern
        kind="except"
        label={t('addExcept')}
        button={t('letItBe')}
        stored={stored}
        onAdd={add}
      />
      <PatternList
        label={t('exceptions')}
        rows={[
          ...never
            .filter((pattern) => !except.includes(pattern))
            .map((pattern) => (
              <PatternRow key={pattern} pattern={pattern} isCompanys isAfter={isAfter(pattern)} />
            )),
          ...[...except].reverse().map((pattern) => (
            <PatternRow
              key={pattern}
              pattern={pattern}
              isCompanys={never.includes(pattern)}
              isAfter={isAfter(pattern)}
              onDelete={() => {
                onChoose([{ kind: 'except', pattern, present: false }], t('deleted'));
              }}
            />
          )),
        ]}
      />
    </div>
  );
};
