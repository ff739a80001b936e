import { describe, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { saveDraft } from '../../src/customer/drafts';
import { exportName, exportNotes } from '../../src/customer/export';
import { hear } from '../../src/customer/heard/statements';
import { putLater } from '../../src/customer/waiting';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

const at = new Date('2025-06-05T09:30:00Z');
const read = async (): Promise<Record<string, unknown>> =>
  JSON.parse((await exportNotes(at)).join('')) as Record<string, unknown>;

describe('an export', () => {
  it('says what it is, and of when', async () => {
    expect(await read()).toMatchObject({
      format: 'undivided',
      version: notes.verno,
      exportedAt: '2025-06-05T09:30:00.000Z',
    });
    expect(exportName(new Date(2025, 5, 5))).toBe('undivided-2025-06-05.json');
  });

  it('holds every table but what is derived from the others', async () => {
    const derived = ['changes', 'searchIndex'];
    const tables = notes.tables.map(({ name }) => name).filter((name) => !derived.includes(name));
    expect(Object.keys(await read())).toEqual(['format', 'version', 'exportedAt', ...tables]);
  });

  it('holds what was heard, deleted or not, and what is half typed', async () => {
    const kept = await hear('a', 'He said “4%”,\nand {left}');
    const { id } = await hear('a', 'by mistake');
    await notes.statements.update(id, { deletedAt: 5 });
    await saveDraft('heard:a', 'half');
    await putLater({ sessionId: 's', text: 'Check the email' });
    expect(await read()).toMatchObject({
      statements: [kept, { id, text: 'by mistake', deletedAt: 5 }],
      drafts: [{ field: 'heard:a', text: 'half' }],
      waiting: [{ text: 'Check the email' }],
      needs: [],
    });
  });

  it('can be read by people: as JSON is written with two spaces', async () => {
    await hear('a', 'one\ntwo');
    await hear('a', 'three');
    const file = (await exportNotes(at)).join('');
    expect(file).toBe(`${JSON.stringify(JSON.parse(file), null, 2)}\n`);
  });

  it('comes in parts when there is much of it, and lacks nothing', async () => {
    await notes.statements.bulkAdd(
      Array.from({ length: 1_203 }, (_, n) => ({
        id: String(n).padStart(6, '0'),
        createdAt: n,
        updatedAt: n,
        customerId: 'a',
        text: `number ${String(n)}`,
        precision: 'unknown' as const,
        channel: 'other' as const,
      })),
    );
    const { statements } = (await read()) as { statements: { createdAt: number }[] };
    expect(statements.map(({ createdAt }) => createdAt)).toEqual([...Array(1_203).keys()]);
  });
});
