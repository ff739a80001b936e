import { useEffect, useRef } from 'preact/hooks';
import { count, language, t } from '../../browser/text';
import type { Hit } from '../../customer/search/hits';
import { Highlighted } from '../../ui/highlighted';
import { useSearch } from '../../ui/use-search';

interface Props {
  readonly query: string;
  /** Whose notes to search; all customers' without it. */
  readonly among: string | undefined;
  /** How to go to a hit; undefined where there is no way. */
  readonly wayTo: (hit: Hit) => (() => void) | undefined;
  /** Back into the search box. */
  readonly onUp: () => void;
  readonly onClear: () => void;
  /** Told how to put the focus on the first hit. */
  readonly onReady: (focusFirst: () => void) => void;
}

const textOf = (hit: Hit): string => {
  if (hit.kind === 'question') return hit.row.answer ?? '';
  return hit.kind === 'need' && hit.row.soThat
    ? `${hit.row.text} … ${hit.row.soThat}`
    : hit.row.text;
};

/** What it is, where that is not what they said, and whose. */
const aboutHit = (hit: Hit, withCustomer: boolean): string =>
  [
    hit.kind === 'statement' ? (hit.row.saidBy ?? '') : t(`kind_${hit.kind}`),
    withCustomer ? (hit.customer?.name ?? '') : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** What the search has found, instead of the list. */
export const Hits = ({ query, among, wayTo, onUp, onClear, onReady }: Props) => {
  const found = useSearch(query, among);
  const list = useRef<HTMLUListElement>(null);
  const buttons = (): HTMLElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    onReady(() => {
      buttons()[0]?.focus();
    });
  }, []);
  if (query.trim() === '') return null;

  const said = (): string => {
    if (!found) return '';
    const { total, hits, complete } = found;
    if (total === 0) return complete ? t('nothingFound') : '';
    return hits.length < total
      ? t('foundFirst', total.toLocaleString(language()), hits.length.toLocaleString(language()))
      : count('found', total);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape') onClear();
    else if (event.key === 'ArrowUp' && at <= 0) onUp();
    else if (event.key === 'ArrowUp') all[at - 1]?.focus();
    else if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p class="quiet" role="status">
        {said()}
      </p>
      <ul class="hits" ref={list} onKeyDown={onKeyDown}>
        {found?.hits.map((hit) => {
          const go = wayTo(hit);
          const shown = (
            <>
              <Highlighted text={textOf(hit)} query={query} />{' '}
              <span class="quiet" dir="auto">
                {aboutHit(hit, among === undefined)}
              </span>
            </>
          );
          return (
            <li key={`${hit.kind} ${hit.row.id}`}>
              {go ? (
                <button type="button" class="said" onClick={go}>
                  {shown}
                </button>
              ) : (
                <div class="said">{shown}</div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
