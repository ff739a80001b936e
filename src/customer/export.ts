import { inBatches, keptTables } from './batches';
import { notes } from './database';

const inner = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');

const pad = (n: number): string => String(n).padStart(2, '0');

/** What the file is called, by the day where the user is. */
export const exportName = (at: Date): string =>
  `undivided-${[at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-')}.json`;

/**
 * Everything that is kept, deleted rows included, as JSON that people can read, too: a head that says
 * what it is, then each table as a list. In parts, which joined are the whole; of one moment, since one
 * transaction reads them all.
 */
export const exportNotes = async (at = new Date()): Promise<string[]> => {
  const tables = keptTables();
  const parts: string[] = [];
  await notes.transaction('r', tables, async () => {
    const head = { format: 'undivided', version: notes.verno, exportedAt: at.toISOString() };
    parts.push(JSON.stringify(head, null, 2).replace(/\n}$/, ''));
    for (const table of tables) {
      parts.push(`,\n  ${JSON.stringify(table.name)}: [`);
      let first = true;
      await inBatches(table, (rows) => {
        if (rows.length === 0) return;
        parts.push(`${first ? '' : ','}\n    ${rows.map(inner).join(',\n    ')}`);
        first = false;
      });
      parts.push(first ? ']' : '\n  ]');
    }
  });
  parts.push('\n}\n');
  return parts;
};
