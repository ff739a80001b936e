import type { Change } from '../../blocking/choices';
import { laterMatchPatterns } from '../../blocking/hosts';
import { lackingOf } from '../../blocking/lacking';
import { askLeave } from '../../browser/leave';
import { count, t } from '../../browser/text';
import { AskReport } from '../../ui/ask-report';
import { patternWords } from '../../ui/pattern-words';
import { Allow } from '../allow';
import type { Seen } from '../seen';
import { useChoose } from '../use-choose';
import { AddPattern } from './add-pattern';
import { CompanyUnread } from './company-unread';
import { Exceptions } from './exceptions';
import { Lists } from './lists';
import { PatternList } from './pattern-list';
import { PatternRow } from './pattern-row';
import { TryAddress } from './try-address';

const ownPrefix = 'own:';

/** What waits beside the catalogue, and what stays reachable, by the user's choice and the company's. */
export const MySites = (seen: Seen) => {
  const { stored, session, missing } = seen;
  const { choices, company } = stored;
  const [choose, problem] = useChoose(seen);
  const isChosen = stored.settings.categories.includes('own');
  const own = [...choices.own].reverse();
  const extra = company.sites.extra.filter((pattern) => !choices.own.includes(pattern));
  const lacking = lackingOf([...own, ...extra], missing);
  /** Deleted, and still waiting in the session that runs. */
  const still = (session?.waits ?? [])
    .filter(({ id }) => id.startsWith(ownPrefix))
    .map(({ id }) => id.slice(ownPrefix.length))
    .filter((pattern) => !choices.own.includes(pattern) && !extra.includes(pattern));

  const add = (pattern: string): void => {
    const change: Change = { kind: 'own', pattern, present: true };
    choose([change], t('willWait', patternWords(pattern)));
    // In the same click: the browser asks its question only then.
    const hosts = laterMatchPatterns([pattern]);
    if (hosts.length > 0) askLeave(hosts).catch(() => undefined);
  };
  const remove = (pattern: string): void => {
    choose(
      [{ kind: 'own', pattern, present: false }],
      session ? `${t('deleted')} ${t('afterSession')}` : t('deleted'),
    );
  };
  return (
    <>
      <AskReport stored={stored} />
      <AddPattern
        kind="own"
        label={t('addOwn')}
        button={t('letItWait')}
        stored={stored}
        onAdd={add}
      />
      {lacking.length > 1 && (
        <div class="row notice">
          <span>{count('ownNotYet', lacking.length)}</span>
          <Allow hosts={lacking} label={count('ownAllow', lacking.length)} />
        </div>
      )}
      {!isChosen && own.length + extra.length > 0 && <p class="quiet">{t('ownOff')}</p>}
      {own.length + extra.length + still.length === 0 && <p class="quiet">{t('ownNone')}</p>}
      <PatternList
        label={t('choice_own')}
        rows={[
          ...extra.map((pattern) => (
            <PatternRow
              key={`company ${pattern}`}
              pattern={pattern}
              isCompanys
              waits={isChosen}
              lacking={lackingOf([pattern], missing)}
            />
          )),
          ...still.map((pattern) => (
            <PatternRow key={`still ${pattern}`} pattern={pattern} isAfter />
          )),
          ...own.map((pattern) => (
            <PatternRow
              key={pattern}
              pattern={pattern}
              isCompanys={company.sites.extra.includes(pattern)}
              waits={isChosen}
              lacking={lackingOf([pattern], missing)}
              onDelete={() => {
                remove(pattern);
              }}
            />
          )),
        ]}
      />
      <CompanyUnread unread={company.unread} />
      <Exceptions {...seen} onChoose={choose} />
      {problem}
      <TryAddress {...seen} />
      <Lists stored={stored} onTake={choose} />
    </>
  );
};
