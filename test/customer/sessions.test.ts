import { describe, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { aboutOf, narrowTo, recordEnd, recordStart } from '../../src/customer/sessions';
import { putLater, waitingOf } from '../../src/customer/waiting';
import { after, minutes, nine, running, startEvent } from '../session/state';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

const session = running(after([nine, startEvent()]));

describe('a session in the books', () => {
  it('has its plan at the start, and how it ended at the end', async () => {
    await recordStart(session);
    expect(await notes.sessions.get(session.id)).toMatchObject({
      customerId: session.customerId,
      startedAt: nine,
      plannedEnd: nine + minutes(25),
      strictness: 'firm',
    });
    await recordEnd({ session, endedAt: nine + minutes(9), how: 'early', reason: 'Fire drill' });
    expect(await notes.sessions.get(session.id)).toMatchObject({
      plannedEnd: nine + minutes(25),
      endedAt: nine + minutes(9),
      how: 'early',
      reason: 'Fire drill',
    });
  });

  it('is written whole at its end when the start could not be', async () => {
    await recordEnd({ session, endedAt: session.endsAt, how: 'time' });
    expect(await notes.sessions.get(session.id)).toMatchObject({ startedAt: nine, how: 'time' });
  });

  it('is one row, however often its end is written', async () => {
    await recordStart(session);
    const ended = { session, endedAt: session.endsAt, how: 'time' } as const;
    await recordEnd(ended);
    const once = await notes.sessions.get(session.id);
    await recordEnd(ended);
    expect(await notes.sessions.count()).toBe(1);
    expect((await notes.sessions.get(session.id))?.createdAt).toBe(once?.createdAt);
  });
});

describe('a session about one subject', () => {
  it('has it, with no draft of it left, until it is about everything again', async () => {
    await recordStart(session);
    expect(await aboutOf(session.id)).toBeUndefined();
    await saveDraft('about', ' the seals');
    await narrowTo(session.id, ' the seals ', 'about');
    expect(await aboutOf(session.id)).toBe('the seals');
    expect(await readDraft('about')).toBe('');
    await recordEnd({ session, endedAt: session.endsAt, how: 'time' });
    expect(await aboutOf(session.id)).toBe('the seals');
    await narrowTo(session.id, ' ', 'about');
    expect(await notes.sessions.get(session.id)).not.toHaveProperty('about');
  });

  it('is none when there is no such session: what was typed stays', async () => {
    await saveDraft('about', 'the seals');
    await expect(narrowTo('gone', 'the seals', 'about')).rejects.toThrow('no such session');
    expect(await readDraft('about')).toBe('the seals');
  });
});

describe('the waiting list', () => {
  it('holds what came to mind in this session, in that order', async () => {
    await putLater({ sessionId: 's', text: 'one', link: 'https://mail.google.com/' });
    await putLater({ sessionId: 'other', text: 'elsewhere' });
    await putLater({ sessionId: 's', text: 'two' });
    expect((await waitingOf('s')).map(({ text }) => text)).toEqual(['one', 'two']);
  });
});
