import { describe, expect, it } from 'vitest';
import { newRow, notes } from '../../../src/customer/database';
import { moveBack, moveStatement } from '../../../src/customer/heard/move-statement';
import { hear } from '../../../src/customer/heard/statements';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

const ask = (statementId: string, place?: number) =>
  notes.questions.add({
    ...newRow(),
    customerId: 'harrow',
    statementId,
    toOneself: 'What does it cost?',
    aloud: 'What does it cost you?',
    lens: 'follows',
    toAsk: true,
    ...(place !== undefined && { place }),
  });

const need = (evidenceFor: string[], evidenceAgainst: string[] = []) =>
  notes.needs.add({ ...newRow(), customerId: 'harrow', text: 'x', evidenceFor, evidenceAgainst });

/** All but when it was written last. */
const everything = async () =>
  (await Promise.all([notes.statements, notes.questions, notes.needs].map((t) => t.toArray())))
    .flat()
    .map((row) => ({ ...row, updatedAt: 0 }));

describe('a statement that is moved', () => {
  it('takes its questions along, and leaves the needs that it was evidence for', async () => {
    const [moved, stays] = [await hear('harrow', 'moved'), await hear('harrow', 'stays')];
    const asked = await ask(moved.id, 2);
    const other = await ask(stays.id, 1);
    const needId = await need([stays.id, moved.id], [moved.id]);
    await moveStatement(moved.id, 'okafor');
    expect(await notes.statements.get(moved.id)).toMatchObject({ customerId: 'okafor' });
    expect(await notes.questions.get(asked)).toMatchObject({ customerId: 'okafor', toAsk: true });
    expect(await notes.questions.get(asked)).not.toHaveProperty('place');
    expect(await notes.questions.get(other)).toMatchObject({ customerId: 'harrow', place: 1 });
    expect(await notes.needs.get(needId)).toMatchObject({
      evidenceFor: [stays.id],
      evidenceAgainst: [],
    });
  });

  it('is put back as it was, with everything about it', async () => {
    const moved = await hear('harrow', 'moved');
    const stays = await hear('harrow', 'stays');
    await ask(moved.id, 2);
    await ask(moved.id);
    await need([moved.id, stays.id], [stays.id, moved.id]);
    await need([stays.id]);
    const before = await everything();
    const record = await moveStatement(moved.id, 'okafor');
    expect(await everything()).not.toEqual(before);
    await moveBack(record);
    expect(await everything()).toEqual(before);
  });

  it('leaves the session, its subject and the question that were the former customer’s', async () => {
    const first = await hear('harrow', 'first');
    const [asked, anew] = [await ask(first.id), await ask(first.id)];
    const said = { sessionId: 's', about: 'film', channel: 'visit' } as const;
    const moved = await hear('harrow', 'Four a week', { ...said, answers: asked });
    const other = await hear('harrow', 'Five a week', { ...said, answers: anew });
    const known = { certainty: 'know', toAsk: false } as const;
    await notes.questions.update(asked, { answer: 'Four a week', ...known });
    await notes.questions.update(anew, { answer: 'Five, or six', ...known });
    const before = await everything();
    const record = await moveStatement(moved.id, 'okafor');
    const there = await notes.statements.get(moved.id);
    expect(there).toMatchObject({ customerId: 'okafor', channel: 'visit' });
    for (const gone of ['sessionId', 'about', 'answers']) expect(there).not.toHaveProperty(gone);
    expect(await notes.questions.get(asked)).toMatchObject({ customerId: 'harrow', toAsk: true });
    expect(await notes.questions.get(asked)).not.toHaveProperty('answer');
    expect(await notes.questions.get(asked)).not.toHaveProperty('certainty');
    const second = await moveStatement(other.id, 'okafor');
    expect(await notes.questions.get(anew)).toMatchObject({ answer: 'Five, or six', toAsk: false });
    await moveBack(second);
    await moveBack(record);
    expect(await everything()).toEqual(before);
  });

  it('comes back without undoing what was written meanwhile', async () => {
    const moved = await hear('harrow', 'moved');
    const needId = await need([moved.id]);
    const record = await moveStatement(moved.id, 'okafor');
    await notes.statements.update(moved.id, { text: 'moved, and heard better' });
    await notes.needs.update(needId, { evidenceFor: ['new'] });
    await moveBack(record);
    expect(await notes.statements.get(moved.id)).toMatchObject({
      customerId: 'harrow',
      text: 'moved, and heard better',
    });
    expect((await notes.needs.get(needId))?.evidenceFor).toEqual([moved.id, 'new']);
  });
});
