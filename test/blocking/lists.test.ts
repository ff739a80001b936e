import { describe, expect, it } from 'vitest';
import { applyChanges, noChoices, type Choices } from '../../src/blocking/choices';
import { asJsonList, asTextList, readList } from '../../src/blocking/lists';

const ids = new Set(['gmail', 'google-groups']);
const choices: Choices = {
  own: ['intranet.example.com/expenses', '=erp'],
  except: ['mail.google.com/chat'],
  switched: { gmail: false, 'google-groups': true },
};

describe.each([
  ['text', asTextList],
  ['JSON', asJsonList],
])('a list as %s', (_, write) => {
  it('gives back what was written', () => {
    const { changes, unread } = readList(write(choices), ids);
    expect(unread).toEqual([]);
    expect(applyChanges(noChoices, changes)).toEqual(choices);
  });

  it('may be empty', () => {
    expect(readList(write(noChoices), ids)).toEqual({ changes: [], unread: [] });
  });
});

describe('a text list', () => {
  it('may hold remarks, empty lines, pasted addresses and any kind of line end', () => {
    const text =
      '# ours\r\n\r\n  https://Intranet.example.com/expenses/ \r!\tmail.google.com/chat\n';
    expect(readList(text, ids).changes).toEqual([
      { kind: 'own', pattern: 'intranet.example.com/expenses', present: true },
      { kind: 'except', pattern: 'mail.google.com/chat', present: true },
    ]);
  });

  it('with lines that can’t be read is refused whole, each named with its number', () => {
    expect(readList('a.example.com\nnot a site\n\ncom\n- nobody', ids)).toEqual({
      changes: [],
      unread: [
        { line: 2, text: 'not a site', fault: 'address' },
        { line: 4, text: 'com', fault: 'tooBroad' },
        { line: 5, text: 'nobody', fault: 'unknownSite' },
      ],
    });
  });
});

describe('a JSON list', () => {
  it('with entries that can’t be read names their lines', () => {
    const text = asJsonList({ ...choices, own: ['a.example.com', 'com'] });
    expect(readList(text, ids)).toEqual({
      changes: [],
      unread: [{ line: 6, text: 'com', fault: 'tooBroad' }],
    });
  });

  it.each([
    ['{'],
    ['{"own": ["a.example.com"]}'],
    ['{"list": "undivided-sites", "version": 2}'],
    ['{"list": "undivided-sites", "version": 1, "own": "a.example.com"}'],
    ['{"list": "undivided-sites", "version": 1, "own": [1]}'],
  ])('that is none is said to be none: %s', (text) => {
    expect(readList(text, ids)).toEqual({
      changes: [],
      unread: [{ line: 0, text: '', fault: 'notAList' }],
    });
  });
});
