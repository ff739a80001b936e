import type { Change, Choices } from './choices';
import { readOwnPattern, type OwnFault } from './own-pattern';

/** A line of a list that can't be read; nothing of such a list is taken. */
export interface Unread {
  /** From 1; 0 where the whole file is no list. */
  readonly line: number;
  readonly text: string;
  readonly fault: OwnFault | 'unknownSite' | 'notAList';
}

export interface ReadList {
  readonly changes: readonly Change[];
  readonly unread: readonly Unread[];
}

const kind = 'undivided-sites';

const switchedTo = (choices: Choices, on: boolean): string[] =>
  Object.entries(choices.switched)
    .filter(([, to]) => to === on)
    .map(([id]) => id)
    .sort();

export const asJsonList = (choices: Choices): string =>
  `${JSON.stringify(
    {
      list: kind,
      version: 1,
      own: choices.own,
      except: choices.except,
      on: switchedTo(choices, true),
      off: switchedTo(choices, false),
    },
    null,
    2,
  )}\n`;

/** One a line: what waits, `!` before what stays reachable, `+` and `-` before a site of the catalogue. */
export const asTextList = (choices: Choices): string =>
  [
    ...choices.own,
    ...choices.except.map((pattern) => `! ${pattern}`),
    ...switchedTo(choices, true).map((id) => `+ ${id}`),
    ...switchedTo(choices, false).map((id) => `- ${id}`),
    '',
  ].join('\n');

interface Entry {
  readonly line: number;
  /** `''`, `!`, `+` or `-`, as in a text list. */
  readonly mark: string;
  readonly text: string;
}

const textEntries = (text: string): Entry[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, n) => {
    const [, mark = '', rest = ''] = /^\s*([!+-]?)\s*(.*?)\s*$/.exec(line) ?? [];
    return rest === '' || rest.startsWith('#') ? [] : [{ line: n + 1, mark, text: rest }];
  });

const marks = { own: '', except: '!', on: '+', off: '-' } as const;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** Null for what is no list of ours. */
const jsonEntries = (text: string): Entry[] | null => {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return null;
  }
  const fields = list as Record<string, unknown>;
  if (fields['list'] !== kind || fields['version'] !== 1) return null;
  const lines = text.split('\n');
  const lineOf = (entry: string): number =>
    lines.findIndex((line) => line.includes(JSON.stringify(entry))) + 1;
  const entries: Entry[] = [];
  for (const [name, mark] of Object.entries(marks)) {
    const texts = fields[name] ?? [];
    if (!isTexts(texts)) return null;
    entries.push(...texts.map((entry) => ({ line: lineOf(entry), mark, text: entry })));
  }
  return entries;
};

/** Reads either form of a list; `siteIds` are those of the catalogue. */
export const readList = (text: string, siteIds: ReadonlySet<string>): ReadList => {
  const entries = /^\s*\{/.test(text) ? jsonEntries(text) : textEntries(text);
  if (!entries) return { changes: [], unread: [{ line: 0, text: '', fault: 'notAList' }] };
  const changes: Change[] = [];
  const unread: Unread[] = [];
  for (const { line, mark, text: entry } of entries) {
    if (mark === '+' || mark === '-') {
      if (siteIds.has(entry)) changes.push({ kind: 'site', id: entry, on: mark === '+' });
      else unread.push({ line, text: entry, fault: 'unknownSite' });
      continue;
    }
    const read = readOwnPattern(entry);
    if (read.fault) unread.push({ line, text: entry, fault: read.fault });
    else
      changes.push({
        kind: mark === '!' ? 'except' : 'own',
        pattern: read.pattern,
        present: true,
      });
  }
  return unread.length > 0 ? { changes: [], unread } : { changes, unread };
};
