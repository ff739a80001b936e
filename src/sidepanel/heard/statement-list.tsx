import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language, t } from '../../browser/text';
import { grouped, type Grouping } from '../../customer/heard/groups';
import type { Statement } from '../../customer/rows';
import { useVirtualList } from '../../ui/use-virtual-list';
import { groupWords } from './group-words';
import { StatementRow } from './statement-row';

interface Props {
  readonly statements: readonly Statement[];
  readonly by: Grouping;
  readonly people: readonly string[];
  readonly openId: string | undefined;
  /** The open one is to be brought into sight; a new one each time that is asked for. */
  readonly sought: object | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly onAsk: (id: string) => void;
}

interface Item {
  readonly key: string;
  /** The group's key; its words may be those of another one, too. */
  readonly section: string;
  readonly words: string;
  /** Missing for the heading of a section. */
  readonly statement?: Statement;
  readonly at: number;
  readonly of: number;
}

/** Headings and rows, one after the other, as they are laid out. */
const itemsOf = (statements: readonly Statement[], by: Grouping, held?: Statement): Item[] => {
  const now = new Map(statements.map((statement) => [statement.id, statement]));
  const asHeld = statements.map((each) => (each.id === held?.id ? held : each));
  return grouped(asHeld, by, language()).flatMap((group): Item[] => {
    const words = groupWords(by, group);
    const common = { section: group.key, words, of: group.statements.length };
    const rows = group.statements.map((statement, n) => ({
      ...common,
      key: statement.id,
      statement: now.get(statement.id) ?? statement,
      at: n + 1,
    }));
    return words === '' ? rows : [{ ...common, key: `heading ${group.key}`, at: 0 }, ...rows];
  });
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * What was heard, of which only the rows in sight are drawn. One stop for the Tab key, arrows between
 * the rows; the row with the focus and the open one are always there.
 */
export const StatementList = ({ statements, by, people, openId, sought, ...on }: Props) => {
  /** The open row as it was when it was opened: while it is changed it stays in its group. */
  const held = useRef<Statement | undefined>(undefined);
  if (held.current?.id !== openId) held.current = statements.find(({ id }) => id === openId);
  const items = useMemo(() => itemsOf(statements, by, held.current), [statements, by, openId]);
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const rows = useMemo(() => items.filter(({ statement }) => statement), [items]);
  /** The row at which the Tab key stops. */
  const [current, setCurrent] = useState<string>();
  /** The row that is to have the focus once it is drawn. */
  const toFocus = useRef<string | undefined>(undefined);
  const found = useRef<object | undefined>(undefined);
  const stop = rows.some(({ key }) => key === current) ? current : rows[0]?.key;
  const pinned = [stop, openId].filter((key) => key !== undefined);
  const {
    list,
    height,
    rows: drawn,
    measure,
    scrollTo,
  } = useVirtualList({
    keys,
    estimate: 64,
    pinned,
  });

  const focus = (key: string | undefined): void => {
    toFocus.current = key;
    setCurrent(key);
  };
  useLayoutEffect(() => {
    // Once for each time that it is asked for, and not before it is there.
    const at = openId === undefined ? -1 : keys.indexOf(openId);
    if (!sought || sought === found.current || at < 0) return;
    found.current = sought;
    focus(openId);
    scrollTo(at);
  });
  useLayoutEffect(() => {
    const row = toFocus.current && document.getElementById(`statement-${toFocus.current}`);
    if (!row) return;
    toFocus.current = undefined;
    row.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const { target } = event;
    if (!step || !(target instanceof HTMLElement) || !target.matches('.said')) return;
    const at = rows.findIndex(({ key }) => target.id === `statement-${key}`);
    event.preventDefault();
    focus(rows[step(at, rows.length - 1)]?.key);
  };
  /** The focus goes on to the next row, or the one before when there is none. */
  const leave = (key: string) => {
    const at = rows.findIndex((row) => row.key === key);
    const next = (rows[at + 1] ?? rows[at - 1])?.key;
    return (): void => {
      on.onOpen(undefined);
      focus(next);
    };
  };

  const sections = new Map<string, typeof drawn>();
  for (const row of drawn) {
    const section = items[row.index]?.section ?? '';
    sections.set(section, [...(sections.get(section) ?? []), row]);
  }
  const wordsOf = ([row]: typeof drawn): string =>
    items[row?.index ?? 0]?.words || t('place_heard');
  return (
    <div
      ref={list}
      class="statements"
      style={{ blockSize: `${String(height)}px` }}
      onKeyDown={onKeyDown}
    >
      {[...sections].map(([section, inside]) => (
        <section key={section} aria-label={wordsOf(inside)}>
          {inside.map(({ index, start }) => {
            const item = items[index];
            return (
              item &&
              !item.statement && (
                <h2
                  key={item.key}
                  ref={measure}
                  data-index={index}
                  class="quiet"
                  style={{ insetBlockStart: `${String(start)}px` }}
                >
                  <span dir="auto">{item.words}</span> · {item.of.toLocaleString(language())}
                </h2>
              )
            );
          })}
          <ul>
            {inside.map(({ index, start }) => {
              const item = items[index];
              if (!item?.statement) return null;
              const { key, statement, at, of } = item;
              return (
                <li
                  key={key}
                  ref={measure}
                  data-index={index}
                  aria-posinset={at}
                  aria-setsize={of}
                  style={{ insetBlockStart: `${String(start)}px` }}
                  onFocusIn={() => {
                    setCurrent(key);
                  }}
                >
                  <StatementRow
                    statement={statement}
                    people={people}
                    stop={key === stop}
                    open={key === openId}
                    onOpen={(open) => {
                      on.onOpen(open ? key : undefined);
                    }}
                    onAsk={() => {
                      on.onAsk(key);
                    }}
                    onLeave={() => leave(key)}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};
