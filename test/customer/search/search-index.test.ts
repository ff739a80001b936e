import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/customer/search/documents';
import { foldLetters } from '../../../src/customer/search/fold';
import { searchIndexFrom, type SearchIndex } from '../../../src/customer/search/search-index';
import { termsOf, type Term } from '../../../src/customer/search/terms';
import { wordsOf } from '../../../src/customer/search/words';

/** All that one typo can make of a text: what words may begin with, and what they may be. */
const mistyped = (text: string, letters: readonly string[]): { begin: string[]; be: string[] } => {
  const [begin, be]: [string[], string[]] = [[], []];
  for (let i = 0; i < text.length; i++) {
    const [before, after, last] = [text.slice(0, i), text.slice(i), i === text.length - 1];
    const without = before + after.slice(1);
    (without === text.slice(0, -1) ? be : begin).push(without);
    for (const letter of letters) {
      (last ? be : begin).push(before + letter + after.slice(1));
      begin.push(before + letter + after);
    }
    if (!last) begin.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return { begin, be };
};

const isMistyped = (words: readonly string[], text: string): boolean => {
  const { begin, be } = mistyped(text, [...new Set(words.join(''))]);
  return words.some(
    (word) => be.includes(word) || begin.some((beginning) => word.startsWith(beginning)),
  );
};

/** By the plainest means: 3 exactly, 2 as a prefix, 1 with a typo or inside, 0 not at all. */
const fitByScan = (text: string, { text: wanted, spaceless, long, parts }: Term): number => {
  const folded = foldLetters(text);
  const words = wordsOf(folded).map((word) => word.text);
  const loosely = (spaceless && folded.includes(wanted)) || (long && isMistyped(words, wanted));
  const whole = words.includes(wanted)
    ? 3
    : words.some((word) => word.startsWith(wanted))
      ? 2
      : Number(loosely);
  const inParts = parts.length > 0 ? Math.min(...parts.map((part) => fitByScan(text, part))) : 0;
  return Math.max(whole, inParts);
};

const scan = (documents: readonly Document[], query: string, customerId?: string): string[] => {
  const terms = termsOf(query);
  return documents
    .filter((each) => customerId === undefined || each.customerId === customerId)
    .map(({ id, kind, text }) => ({
      key: `${kind} ${id}`,
      id,
      fit: terms.length > 0 ? Math.min(...terms.map((term) => fitByScan(text, term))) : 0,
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? 1 : -1))
    .map(({ key }) => key);
};

const found = (index: SearchIndex, query: string, customerId?: string): string[] => {
  const isWanted = (id: string): boolean => customerId === undefined || id === customerId;
  const { keys, total } = index.candidates(termsOf(query), 1000, isWanted);
  expect(total).toBe(keys.length);
  return keys.map(({ kind, id }) => `${kind} ${id}`);
};

const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 7 }),
  fc.constantFrom('delivery', 'delivry', 'Straße', 'strasse', '東京都庁', '京都', '都庁', 'ทำงาน'),
  fc.constantFrom("don't", 'dont', 'e-mail', 'email', '40,000', '👍🏽', 'שָׁלוֹם', 'محمد', '한국', 'İI'),
);
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
const document = fc.record({
  kind: fc.constantFrom('statement' as const, 'question' as const, 'need' as const),
  id: fc.string({ unit: fc.constantFrom('0', '1', '2', '3'), minLength: 3, maxLength: 3 }),
  customerId: fc.constantFrom('harrow', 'okafor'),
  text,
});
const corpus = fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 25 });

describe('the index', () => {
  it('finds what a scan finds, in the same order, as built, as kept, and as changed', () => {
    fc.assert(
      fc.property(corpus, corpus, text, (before, after, query) => {
        const built = searchIndexFrom();
        before.forEach(built.add);
        expect(found(built, query)).toEqual(scan(before, query));

        const kept = searchIndexFrom(built.keep());
        const ids = new Set(after.map(({ id }) => id));
        for (const index of [built, kept]) {
          before.filter(({ id }) => ids.has(id)).forEach(index.remove);
          after.forEach(index.add);
        }
        const now = [...before.filter(({ id }) => !ids.has(id)), ...after];
        for (const index of [built, kept, searchIndexFrom(kept.keep())]) {
          expect(found(index, query)).toEqual(scan(now, query));
          expect(found(index, query, 'okafor')).toEqual(scan(now, query, 'okafor'));
          expect(index.size()).toBe(now.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds each of a query typed key by key', () => {
    fc.assert(
      fc.property(corpus, text, (documents, query) => {
        const index = searchIndexFrom();
        documents.forEach(index.add);
        for (let end = 0; end <= query.length; end++)
          expect(found(index, query.slice(0, end))).toEqual(scan(documents, query.slice(0, end)));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ...['upermarket', 'spermarket', 'supermarke', 'sapermarket', 'xupermarket', 'supermarkex'],
    ...['usper', 'spuermarket', 'supemrarket', 'supermarkte', 'xsupermarket', 'suupermar', 'uperm'],
  ])('finds "supermarket" by "%s", as built and as kept', (typed) => {
    const built = searchIndexFrom();
    for (const [id, each] of ['apple', 'supermarket', 'zebra', '40'].entries())
      built.add({ kind: 'statement', id: String(id), customerId: 'harrow', text: each });
    for (const index of [built, searchIndexFrom(built.keep())])
      expect(found(index, typed)).toEqual(['statement 1']);
  });

  it('gives no more than asked for, the best', () => {
    const index = searchIndexFrom();
    for (const [id, each] of ['films', 'film', 'films', 'film'].entries())
      index.add({ kind: 'statement', id: String(id), customerId: 'harrow', text: each });
    const { keys, total } = index.candidates(termsOf('film'), 3, () => true);
    expect(keys.map(({ id }) => id)).toEqual(['3', '1', '2']);
    expect(total).toBe(4);
  });
});
