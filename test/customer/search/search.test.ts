import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId, newRow, notes } from '../../../src/customer/database';
import type { Row, Statement } from '../../../src/customer/rows';
import { keep } from '../../../src/customer/search/kept';
import { searchIndexFrom } from '../../../src/customer/search/search-index';
import { openSearch, type Found, type Search } from '../../../src/customer/search/search';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

let search: Search;
beforeEach(() => {
  search = openSearch();
});
afterEach(() => {
  search.close();
});

const reopen = async (): Promise<void> => {
  search.close();
  search = openSearch();
  await search.ready;
};

const customer = async (name: string): Promise<string> => {
  const row = newRow();
  await notes.customers.add({ ...row, name, sites: [], people: [] });
  return row.id;
};

const heard = async (text: string, more: Partial<Statement> = {}): Promise<string> => {
  const row = newRow();
  await notes.statements.add({
    ...row,
    customerId: 'harrow',
    text,
    precision: 'unknown',
    channel: 'other',
    ...more,
  });
  return row.id;
};

const asked = async (statementId: string, answer: string): Promise<string> => {
  const row = newRow();
  const question = { statementId, customerId: 'harrow', answer, lens: 'why' };
  await notes.questions.add({
    ...row,
    ...question,
    toOneself: 'Why?',
    aloud: 'Why?',
    toAsk: false,
  });
  return row.id;
};

const back = (row: Partial<Row>): void => {
  delete row.deletedAt;
};

const textOf = ({ hits }: Found): string[] =>
  hits.map((hit) => (hit.kind === 'question' ? (hit.row.answer ?? '') : hit.row.text));

/** Waits until the query finds exactly these texts, best first. */
const finds = async (query: string, texts: string[], customerId?: string): Promise<void> => {
  await expect
    .poll(async () => textOf(await search.find(query, customerId ? { customerId } : {})))
    .toEqual(texts);
};

describe('a search', () => {
  it('takes words in any order, begun or whole, and needs all of them', async () => {
    await heard('We throw away 4% of every Friday run');
    await heard('The supermarket wants ten days');
    await finds('friday throw', ['We throw away 4% of every Friday run']);
    await finds('fri thr', ['We throw away 4% of every Friday run']);
    await finds('friday supermarket', []);
    await finds('', []);
  });

  it('puts exact words before begun ones and these before typos, and the newest first', async () => {
    for (const text of ['films', 'film', 'fillm broke', 'fxlm', 'Film again', 'filming'])
      await heard(text);
    await finds('film', ['Film again', 'film', 'filming', 'films']);
    await heard('the planet');
    await heard('a plant');
    await heard('every plint');
    await heard('the plants');
    await finds('plant', ['a plant', 'the plants', 'every plint', 'the planet']);
  });

  it('looks at who said it', async () => {
    await heard('It works for now', { saidBy: 'Zoë' });
    await finds('zoe', ['It works for now']);
    await finds('zoe works', ['It works for now']);
  });

  it('finds answers with their statement, and needs', async () => {
    const name = await customer('Harrow & Finch');
    const id = await heard('Never a problem', { customerId: name });
    await asked(id, 'They stopped asking for trials');
    await notes.needs.add({
      ...newRow(),
      customerId: name,
      text: 'Ten days of shelf life',
      evidenceFor: [],
      evidenceAgainst: [],
    });
    await finds('trial', ['They stopped asking for trials'], name);
    await finds('shelf', ['Ten days of shelf life'], name);
    const [hit] = (await search.find('trial')).hits;
    expect(hit).toMatchObject({
      kind: 'question',
      statement: { text: 'Never a problem' },
      customer: { name: 'Harrow & Finch' },
    });
  });

  it.each([
    [
      '毎週金曜日の生産で約四パーセントを捨てています',
      ['金曜日', '金曜', '捨て 生産', '生産で約四', 'ﾊﾟｰｾﾝﾄ'],
    ],
    ['東京都庁の担当者に相談した', ['都庁', '東京', '担当者 東京', '京都庁']],
    ['我们每个星期五都要扔掉百分之四的产品', ['星期五', '产品', '产品 扔掉', '扔掉百分之四']],
    ['ลูกค้าต้องการส่งของเร็วขึ้น', ['ลูกค้า', 'ต้องการ', 'ส่งของ', 'เร็วขึ้น ลูกค้า']],
    ['Die Straße nach Göttingen', ['strasse', 'STRASSE', 'gottingen', 'göttigen', 'stra']],
    ['İstanbul’da ısı', ['istanbul', 'ISTANBUL', 'isi', 'ISI']],
    ['Le cafe\u0301 de l’usine', ['café', 'CAFE', 'usine', "l'usine"]],
    ['قالَ مُحَمَّد إن الشركة كبيرة', ['محمد', 'الشركه', 'ان']],
    ['הוא אמר שָׁלוֹם', ['שלום', 'אמר']],
    ['한국 공장에서', ['한구', '공장', '공장 한국']],
    ['Great 👍🏽 work', ['👍', 'great 👍🏿']],
    ["Don't be late: e-mail 40,000", ["don't", 'dont', 'don', 'email', 'e-mail', '40000', '40']],
  ])('finds %s', async (text, queries) => {
    await heard(text);
    await search.ready;
    for (const query of queries) await finds(query, [text]);
  });

  it('puts a word of the dictionary before the same letters inside of others', async () => {
    await heard('京都の工場');
    await heard('東京都の工場');
    await finds('京都', ['京都の工場', '東京都の工場']);
  });

  it('keeps to one customer when told so', async () => {
    await heard('late again');
    await heard('late once', { customerId: 'okafor' });
    await finds('late', ['late once', 'late again']);
    await finds('late', ['late once'], 'okafor');
    await finds('late', [], 'nobody');
  });

  it('gives as many as asked for and says how many there are', async () => {
    for (let i = 0; i < 7; i++) await heard(`late ${String(i)}`);
    await finds('late 6', ['late 6']);
    const found = await search.find('late', { limit: 3 });
    expect(textOf(found)).toEqual(['late 6', 'late 5', 'late 4']);
    expect(found).toMatchObject({ total: 7, complete: true });
  });
});

describe('what is found changes at once', () => {
  it('with what is heard, put right and deleted', async () => {
    await search.ready;
    const id = await heard('The truck was late');
    await finds('truck', ['The truck was late']);
    await notes.statements.update(id, { text: 'The lorry was late' });
    await finds('lorry', ['The lorry was late']);
    await finds('truck', []);
    await notes.statements.update(id, { deletedAt: 1 });
    await finds('lorry', []);
    await notes.statements.update(id, back);
    await finds('lorry', ['The lorry was late']);
    await notes.statements.delete(id);
    await finds('lorry', []);
  });

  it('tells who listens, until they stop', async () => {
    await search.ready;
    let told = 0;
    const stop = search.onChange(() => told++);
    await heard('Something');
    await expect.poll(() => told).toBeGreaterThan(0);
    stop();
    const before = told;
    await heard('More');
    await finds('more', ['More']);
    expect(told).toBe(before);
  });

  it('with answers that come, go, and go with their statement', async () => {
    const id = await heard('Never a problem');
    const question = await asked(id, 'trials');
    await finds('trials', ['trials']);
    await notes.statements.update(id, { deletedAt: 1 });
    await finds('trials', []);
    await notes.statements.update(id, (row) => {
      delete row.deletedAt;
      row.customerId = 'okafor';
    });
    await finds('trials', ['trials'], 'okafor');
    await notes.questions.update(question, { answer: 'rehearsals' });
    await finds('trials', []);
    await finds('rehearsals', ['rehearsals']);
  });

  it('with customers that are deleted and come back', async () => {
    const id = await customer('Harrow');
    await heard('late', { customerId: id });
    await finds('late', ['late']);
    await notes.customers.update(id, { deletedAt: 1 });
    await finds('late', []);
    await notes.customers.update(id, back);
    await finds('late', ['late']);
  });

  it('with a table emptied as a whole', async () => {
    await heard('late');
    await finds('late', ['late']);
    await notes.statements.clear();
    await finds('late', []);
    await heard('early');
    await finds('early', ['early']);
  });

  it('not with a transaction that failed', async () => {
    await search.ready;
    await expect(
      notes.transaction('rw', notes.statements, async () => {
        await heard('never said');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await notes.changes.count()).toBe(0);
    await heard('said');
    await finds('said', ['said']);
  });
});

describe('the index that is kept', () => {
  const kept = () => expect.poll(() => notes.searchIndex.count());

  it('finds the same at the next opening, with what has changed meanwhile', async () => {
    const texts = ['The film tore', '毎週金曜日', 'Send an e-mail'];
    const ids: string[] = [];
    for (const text of texts) ids.push(await heard(text));
    await reopen();
    await kept().toBe(2);
    search.close();
    await notes.statements.update(ids[0] ?? '', { text: 'The film held' });
    await notes.statements.delete(ids[2] ?? '');
    await heard('A new film');
    await reopen();
    expect(textOf(await search.find('film'))).toEqual(['A new film', 'The film held']);
    expect(textOf(await search.find('金曜日'))).toEqual(['毎週金曜日']);
    expect(textOf(await search.find('email'))).toEqual([]);
  });

  it('is what the next opening reads, not the rows', async () => {
    await heard('The film tore');
    await reopen();
    await kept().toBe(2);
    search.close();
    // Written past the log of changes, as nothing in the extension can.
    const rows = notes.backendDB().transaction('statements', 'readwrite').objectStore('statements');
    await new Promise((done) => (rows.clear().onsuccess = done));
    await reopen();
    expect((await search.find('film')).total).toBe(1);
  });

  it('is built anew when a table was emptied since', async () => {
    await heard('The film tore');
    await reopen();
    await kept().toBe(2);
    search.close();
    await notes.statements.clear();
    await heard('The seal held');
    await reopen();
    expect((await search.find('film')).total).toBe(0);
    expect(textOf(await search.find('seal'))).toEqual(['The seal held']);
  });

  it('is kept anew after many changes, and the changes it holds are forgotten', async () => {
    await search.ready;
    await kept().toBe(2);
    const texts = Array.from({ length: 600 }, (_, i) => `late ${String(i)}`);
    await notes.statements.bulkAdd(
      texts.map((text) => ({
        ...newRow(newId()),
        customerId: 'harrow',
        text,
        precision: 'unknown' as const,
        channel: 'other' as const,
      })),
    );
    await expect.poll(async () => (await search.find('late')).total).toBe(600);
    await expect.poll(() => notes.changes.count()).toBe(0);
    await reopen();
    expect((await search.find('late')).total).toBe(600);
  });

  it('serves two pages, of which one has slept through what the other has kept', async () => {
    await heard('first');
    await search.ready;
    const other = openSearch();
    await other.ready;
    await heard('second');
    await finds('second', ['second']);
    await expect.poll(async () => textOf(await other.find('second'))).toEqual(['second']);
    other.close();
  });

  it('is read again by a page that has slept through changes it holds', async () => {
    await search.ready;
    // All in one: the page sees the changes only when they are gone.
    await notes.transaction('rw', notes.statements, notes.changes, notes.searchIndex, async () => {
      const id = await heard('The film tore');
      const { seq = 0 } = (await notes.changes.orderBy('seq').last()) ?? {};
      const index = searchIndexFrom();
      index.add({ kind: 'statement', id, customerId: 'harrow', text: 'The film tore' });
      await keep(notes, index.keep(), seq);
    });
    expect(await notes.changes.count()).toBe(0);
    await finds('film', ['The film tore']);
  });

  it('of an older version is not read', async () => {
    await heard('The film tore');
    await reopen();
    await kept().toBe(2);
    const index = searchIndexFrom().keep();
    await notes.searchIndex.bulkPut([
      { part: 'head', seq: 9, version: 0 },
      { part: 'body', index },
    ]);
    await reopen();
    expect((await search.find('film')).total).toBe(1);
  });
});
