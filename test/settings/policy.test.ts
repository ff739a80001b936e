import { expect, it } from 'vitest';
import { noPolicy, readPolicy } from '../../src/settings/policy';

it('reads what a company has set', () => {
  expect(
    readPolicy({
      sites: ['https://reports.corp.example.com/weekly', 'erp.example.com'],
      neverBlocked: ['crm.example.com'],
      minutes: 45,
      strictness: 'gentle',
      questions: [
        { question: 'Who pays for it?', aloud: 'Who would pay for it?', words: ['budget'] },
        { question: 'Which plant?' },
      ],
    }),
  ).toEqual({
    sites: {
      extra: ['reports.corp.example.com/weekly', 'erp.example.com'],
      never: ['crm.example.com'],
    },
    minutes: 45,
    strictness: 'gentle',
    questions: [
      { toOneself: 'Who pays for it?', aloud: 'Who would pay for it?', words: ['budget'] },
      { toOneself: 'Which plant?', aloud: 'Which plant?', words: [] },
    ],
    unread: [],
  });
});

it('is nothing where nothing is set', () => {
  expect(readPolicy({})).toEqual(noPolicy);
});

it('names what it can’t read, and takes the rest', () => {
  const policy = readPolicy({
    sites: ['com', 'a.example.com', 5],
    neverBlocked: 'b.example.com',
    minutes: 0,
    strictness: 'cruel',
    questions: [{ question: ' ' }, 'Which plant?', { question: 'Why?' }],
  });
  expect(policy.sites).toEqual({ extra: ['a.example.com'], never: [] });
  expect(policy.minutes).toBeUndefined();
  expect(policy.strictness).toBeUndefined();
  expect(policy.questions).toEqual([{ toOneself: 'Why?', aloud: 'Why?', words: [] }]);
  expect(policy.unread).toEqual(
    ['com', '5', '0', '"cruel"', '{"question":" "}', '"Which plant?"'].sort(
      (a, b) => policy.unread.indexOf(a) - policy.unread.indexOf(b),
    ),
  );
  expect(policy.unread).toHaveLength(6);
});
