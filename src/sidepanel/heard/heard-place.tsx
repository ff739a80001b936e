import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { count, t } from '../../browser/text';
import { aboutSubject } from '../../customer/about';
import type { Grouping } from '../../customer/heard/groups';
import { fold } from '../../customer/names';
import type { Hit } from '../../customer/search/hits';
import { CustomerHeardBox } from '../../ui/customer-heard-box';
import { NextStep } from '../next-step';
import type { PlaceProps } from '../places';
import { inOrder } from './group-words';
import { Hits } from './hits';
import { ListChoices, type Person } from './list-choices';
import { SearchNotes } from './search-notes';
import { SearchWhere } from './search-where';
import { StatementList } from './statement-list';
import { TodayAbout } from './today-about';
import { useHeard } from './use-heard';

/** All that this customer was heard to say. */
export const HeardPlace = ({ customerId, session, aim, goTo }: PlaceProps) => {
  const { statements, complete, people, about } = useHeard(customerId, session?.id);
  const [by, setBy] = useState<Grouping>('newest');
  const [chosen, setPerson] = useState<Person>('everyone');
  const [showsAll, setShowsAll] = useState(false);
  const [query, setQuery] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const [sought, setSought] = useState<object>();
  const focusFirst = useRef<() => void>(() => undefined);

  const names = useMemo(() => inOrder(statements.map(({ saidBy }) => saidBy)), [statements]);
  const isStillThere =
    chosen !== 'everyone' &&
    (chosen.name === '' || names.some((name) => fold(name) === fold(chosen.name)));
  const person = isStillThere ? chosen : 'everyone';
  const shown = useMemo(() => {
    const isAbout = about === undefined || showsAll ? () => true : aboutSubject(about);
    const wanted = person === 'everyone' ? undefined : fold(person.name);
    const isBy = (saidBy = ''): boolean => wanted === undefined || fold(saidBy) === wanted;
    // The open one stays, also when it was turned to from elsewhere or is no longer what was chosen.
    return statements.filter((each) => each.id === openId || (isAbout(each) && isBy(each.saidBy)));
  }, [statements, about, showsAll, person, openId]);

  const openRow = (id: string): void => {
    setQuery('');
    setOpenId(id);
    setSought({});
  };
  useEffect(() => {
    if (aim.statementId !== undefined) openRow(aim.statementId);
  }, [aim]);

  const wayTo = (hit: Hit): (() => void) | undefined => {
    const { kind, row } = hit;
    const to = hit.customer?.id;
    if (to === undefined) return undefined;
    return () => {
      if (kind === 'statement' && to === customerId) openRow(row.id);
      else if (kind === 'statement') goTo('heard', { statementId: row.id }, to);
      else if (kind === 'need') goTo('need', { needId: row.id }, to);
      else {
        const { statementId } = row;
        goTo('ask', statementId === undefined ? { questionId: row.id } : { statementId }, to);
      }
    };
  };
  const focusSearch = (): void => {
    document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  };
  const clear = (): void => {
    setQuery('');
    focusSearch();
  };

  const searching = query.trim() !== '';
  return (
    <>
      <CustomerHeardBox customerId={customerId} {...(session && { sessionId: session.id })} />
      {session && (
        <TodayAbout
          sessionId={session.id}
          about={about}
          all={statements.length}
          showsAll={showsAll}
          onShowAll={setShowsAll}
        />
      )}
      {complete && statements.length === 0 && <p class="quiet">{t('emptyHeard')}</p>}
      <div class="stack near">
        <SearchNotes
          query={query}
          onQuery={setQuery}
          onDown={() => {
            focusFirst.current();
          }}
        />
        {searching && <SearchWhere everywhere={everywhere} onChange={setEverywhere} />}
        {/* The list comes first: what the search takes in would keep it waiting. */}
        {complete && (
          <Hits
            query={query}
            among={everywhere ? undefined : customerId}
            wayTo={wayTo}
            onUp={focusSearch}
            onClear={clear}
            onReady={(focus) => {
              focusFirst.current = focus;
            }}
          />
        )}
      </div>
      {!searching && statements.length > 0 && (
        <>
          {statements.length > 1 && (
            <ListChoices by={by} onBy={setBy} names={names} person={person} onPerson={setPerson} />
          )}
          {shown.length === 0 ? (
            <p class="quiet">{t('heardNothingLeft')}</p>
          ) : (
            <StatementList
              statements={shown}
              by={by}
              people={inOrder([...people, ...names])}
              openId={openId}
              sought={sought}
              onOpen={setOpenId}
              onAsk={(statementId) => {
                goTo('ask', { statementId });
              }}
            />
          )}
          {complete && (
            <NextStep
              stand={count('heardCount', statements.length)}
              label={t('askMeanings')}
              onClick={() => {
                goTo('ask');
              }}
            />
          )}
        </>
      )}
    </>
  );
};
