import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { onReplaced, openNotes, problemIn } from '../../src/customer/opening';
import { openingFails, rawDatabase } from '../fakes/database';

afterEach(async () => {
  vi.restoreAllMocks();
  await notes.delete({ disableAutoOpen: false });
});

describe('opening the notes', () => {
  it('succeeds, and again when they are open already', async () => {
    expect(await openNotes()).toBe('open');
    expect(await openNotes()).toBe('open');
  });

  it.each([
    ['InvalidStateError', 'refused'],
    ['SecurityError', 'refused'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'broken'],
    ['DataError', 'broken'],
  ])('tells what %s means, and opens once it is over', async (name, problem) => {
    const mend = openingFails(name);
    expect(await openNotes()).toBe(problem);
    await expect(saveDraft('field', 'half')).rejects.toThrow();
    mend();
    expect(await openNotes()).toBe('open');
    await saveDraft('field', 'half');
    expect(await readDraft('field')).toBe('half');
  });

  it('leaves notes of a newer version alone', async () => {
    const newer = await rawDatabase('undivided', (notes.verno + 1) * 10);
    newer.close();
    expect(await openNotes()).toBe('newer');
    await expect(saveDraft('field', 'half')).rejects.toThrow();
  });

  it('says that an older page is in the way, and opens when that has gone', async () => {
    const older = await rawDatabase('undivided', 1);
    expect(await openNotes()).toBe('blocked');
    const opened = openNotes();
    older.close();
    expect(await opened).toBe('open');
  });

  it('tells a page that a newer version takes them over', async () => {
    await openNotes();
    const replaced = vi.fn();
    onReplaced(replaced);
    const newer = await rawDatabase('undivided', (notes.verno + 1) * 10);
    expect(replaced).toHaveBeenCalledOnce();
    newer.close();
  });
});

describe('an error of the database', () => {
  it('is known by what lies within it', () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    expect(problemIn(full)).toBe('full');
    expect(problemIn(new Dexie.AbortError('aborted', full))).toBe('full');
    expect(problemIn(new Dexie.DatabaseClosedError(new Dexie.VersionError('old')))).toBe('newer');
    expect(problemIn(new TypeError('x is not a function'))).toBe('broken');
    expect(problemIn(undefined)).toBe('broken');
  });
});
