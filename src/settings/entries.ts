import { categories, type Category } from '../blocking/site';
import type { Choices } from '../blocking/choices';
import { isOwnPattern } from '../blocking/own-pattern';
import { isMinutes, isStrictness, type Settings, type Time } from '../session/session';

type Value = boolean | number | string | null;

/** One thing that was decided, and when; `null` is what was taken away. */
export interface Entry {
  readonly value: Value;
  readonly at: Time;
}

/**
 * Settings and sites as single decisions, so that two machines that changed different things lose nothing:
 * of the same thing the later decision holds. Keys are `own PATTERN`, `except PATTERN`, `site ID`,
 * `category NAME`, `minutes`, `strictness` and `collectMinutes`.
 */
export type Entries = Readonly<Record<string, Entry>>;

export interface Decided {
  readonly settings: Settings;
  readonly choices: Choices;
}

/** How long a thing that was taken away is remembered, in ms: a machine may be off that long. */
const remembered = 180 * 24 * 60 * 60_000;

const valuesOf = ({ settings, choices }: Decided): Record<string, Value> => ({
  ...Object.fromEntries(choices.own.map((pattern) => [`own ${pattern}`, true])),
  ...Object.fromEntries(choices.except.map((pattern) => [`except ${pattern}`, true])),
  ...Object.fromEntries(Object.entries(choices.switched).map(([id, on]) => [`site ${id}`, on])),
  ...Object.fromEntries(
    categories.map((category) => [`category ${category}`, settings.categories.includes(category)]),
  ),
  minutes: settings.minutes,
  strictness: settings.strictness,
  collectMinutes: settings.collectMinutes,
});

/** The entries after what was decided on this machine since they were made. */
export const restamp = (entries: Entries, decided: Decided, now: Time): Entries => {
  const values = valuesOf(decided);
  const kept = Object.entries(entries).map(([key, entry]): [string, Entry] => {
    const value = values[key] ?? null;
    // Later than what it changes, also where that was stamped by a clock that goes ahead.
    return [key, value === entry.value ? entry : { value, at: Math.max(now, entry.at + 1) }];
  });
  const joins = Object.keys(entries).length === 0;
  const isList = (key: string): boolean => key.startsWith('own ') || key.startsWith('except ');
  const fresh = Object.entries(values)
    .filter(([key]) => !(key in entries))
    // On a machine that joins, what the others decided holds; only its own sites are news to them.
    .map(([key, value]): [string, Entry] => [key, { value, at: joins && !isList(key) ? 1 : now }]);
  return Object.fromEntries([...kept, ...fresh]);
};

const later = (a: Entry, b: Entry): Entry => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // In the same moment: any rule will do, if all machines have the same.
  return JSON.stringify(a.value) > JSON.stringify(b.value) ? a : b;
};

/** The same whichever machine merges, in whatever order, however often. */
export const merge = (a: Entries, b: Entries, now: Time): Entries => {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [mine, theirs] = [a[key], b[key]];
      const entry = mine && theirs ? later(mine, theirs) : (mine ?? theirs);
      if (!entry || (entry.value === null && now - entry.at > remembered)) return [];
      return [[key, entry]];
    }),
  );
};

/** What the entries come to; what they don't speak of stays as it is. */
export const decidedBy = (entries: Entries, { settings, choices }: Decided): Decided => {
  const inOrder = Object.entries(entries).sort(([, a], [, b]) => a.at - b.at);
  const listed = (kind: 'own' | 'except'): string[] => {
    const named = new Set(
      inOrder
        .filter(([key, { value }]) => key.startsWith(`${kind} `) && value === true)
        .map(([key]) => key.slice(kind.length + 1)),
    );
    return [
      ...choices[kind].filter((pattern) => named.has(pattern)),
      ...[...named].filter((pattern) => !choices[kind].includes(pattern)),
    ];
  };
  const valueOf = (key: string): Value | undefined => entries[key]?.value;
  const isIn = (category: Category): boolean =>
    (valueOf(`category ${category}`) ?? settings.categories.includes(category)) === true;
  const switched = inOrder.flatMap(([key, { value }]) =>
    key.startsWith('site ') && typeof value === 'boolean' ? [[key.slice(5), value] as const] : [],
  );
  return {
    choices: {
      own: listed('own'),
      except: listed('except'),
      switched: Object.fromEntries(switched),
    },
    settings: {
      categories: categories.filter(isIn),
      minutes: Number(valueOf('minutes') ?? settings.minutes),
      strictness: (valueOf('strictness') ?? settings.strictness) as Settings['strictness'],
      collectMinutes: Number(valueOf('collectMinutes') ?? settings.collectMinutes),
    },
  };
};

/** Whether this may be what the key stands for; another version, or another machine, may write anything. */
const isValid = (key: string, value: unknown): value is Value => {
  const [kind = '', ...rest] = key.split(' ');
  const name = rest.join(' ');
  if (value === null) return rest.length > 0;
  switch (kind) {
    case 'own':
    case 'except':
      return value === true && isOwnPattern(name);
    case 'site':
    case 'category':
      return typeof value === 'boolean';
    case 'minutes':
      return typeof value === 'number' && isMinutes(value);
    case 'collectMinutes':
      return typeof value === 'number' && value >= 0;
    case 'strictness':
      return isStrictness(value);
    default:
      return false;
  }
};

/** Small enough that a later one can be told from it. */
const isStamp = (at: unknown): at is Time => Number.isSafeInteger(at);

/** What lies in the browser's account, as entries; what is none of ours is left out. */
export const readEntries = (items: Readonly<Record<string, unknown>>): Entries =>
  Object.fromEntries(
    Object.entries(items).flatMap(([key, item]) => {
      const { value, at } = (item ?? {}) as Record<string, unknown>;
      return isValid(key, value) && isStamp(at) ? [[key, { value, at }]] : [];
    }),
  );
