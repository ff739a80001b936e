import { fold } from '../names';
import type { Channel, Statement } from '../rows';

/** The ways to show what was heard; `newest` has no groups. */
export const groupings = ['newest', 'person', 'when', 'channel', 'page'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** Empty for those of which it is not known. */
  readonly key: string;
  readonly statements: readonly Statement[];
}

export const channels: readonly Channel[] = ['call', 'visit', 'email', 'web', 'other'];

const pad = (n: number): string => String(n).padStart(2, '0');

/** A month; a year alone stands before its months when sorted. */
const whenKey = ({ heardAt, precision }: Statement): string => {
  if (heardAt === undefined || precision === 'unknown') return '';
  const date = new Date(heardAt);
  const year = String(date.getFullYear());
  return precision === 'year' ? year : `${year}-${pad(date.getMonth() + 1)}`;
};

const keyOf: Record<Exclude<Grouping, 'newest'>, (statement: Statement) => string> = {
  person: ({ saidBy = '' }) => fold(saidBy),
  when: whenKey,
  channel: ({ channel }) => channel,
  page: ({ source }) => source?.url.replace(/#.*$/, '') ?? '',
};

const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** How two groups stand to each other; pages in the order of what they were last heard to say. */
const orderOf = (by: Grouping, language: string): ((a: string, b: string) => number) => {
  if (by === 'person') return new Intl.Collator(language).compare;
  if (by === 'when') return newestFirst;
  if (by === 'channel')
    return (a, b) => channels.indexOf(a as Channel) - channels.indexOf(b as Channel);
  return () => 0;
};

/** Statements, the newest first, in groups; those of which it is not known come last. */
export const grouped = (
  statements: readonly Statement[],
  by: Grouping,
  language: string,
): Group[] => {
  if (by === 'newest') return statements.length > 0 ? [{ key: 'newest', statements }] : [];
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf[by](statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const order = orderOf(by, language);
  return [...groups]
    .map(([key, those]) => ({ key, statements: those }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || order(a.key, b.key));
};
