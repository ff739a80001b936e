import { describe, expect, it } from 'vitest';
import { compile } from '../../src/blocking/matcher';
import { parsePattern, PatternError } from '../../src/blocking/pattern';
import { rulesFor } from '../../src/blocking/rules';
import type { WaitingSite } from '../../src/blocking/site';
import { stopMatchesFor } from '../../src/blocking/stop-matches';
import { isRedirected, isStopped } from './rule-world';

const site = (patterns: string[], except: string[] = [], id = 'one'): WaitingSite => ({
  id,
  name: id,
  category: 'email',
  patterns,
  except,
});

const blocks = (pattern: string, address: string): boolean =>
  compile([site([pattern])], [])(address).blocked;

describe('a host', () => {
  it.each([
    'https://mail.example.com/',
    'http://mail.example.com/',
    'https://mail.example.com',
    'https://MAIL.example.COM/inbox',
    'https://mail.example.com:8443/',
    'https://mail.example.com./',
    'https://eu.mail.example.com/',
    'https://user:word@mail.example.com/',
  ])('waits at %s', (address) => {
    expect(blocks('mail.example.com', address)).toBe(true);
  });

  it.each([
    'https://example.com/',
    'https://xmail.example.com/',
    'https://mail.example.com.evil.test/',
    'https://evil.test/mail.example.com',
    'https://evil.test/?u=https://mail.example.com/',
    'https://evil.test/#mail.example.com',
    'https://mail.example.com@evil.test/',
    'ftp://mail.example.com/',
    'about:blank',
    'not an address',
    '',
  ])('leaves %s alone', (address) => {
    expect(blocks('mail.example.com', address)).toBe(false);
  });
});

describe('a path', () => {
  it.each([
    ['/mail', '/mail'],
    ['/mail', '/mail/'],
    ['/mail/', '/mail'],
    ['/mail', '/mail/u/0'],
    ['/mail', '/mail?x=1'],
    ['/mail', '/MAIL/'],
    ['/mail', '/%6Dail/'],
    ['/mail', '//mail//u'],
    ['/mail', '/x/../mail'],
    ['/r/sObject/00O*', '/r/sObject/00O5g000/view'],
    ['/crm/*/tab/Reports', '/crm/org1/tab/Reports/5'],
    ['/$', '/'],
    ['/$', '/?x=1'],
  ])('%s waits at %s', (pattern, path) => {
    expect(blocks(`a.test${pattern}`, `https://a.test${path}`)).toBe(true);
  });

  it.each([
    ['/mail', '/'],
    ['/mail', '/mailbox'],
    ['/mail', '/my/mail'],
    ['/r/sObject/00O*', '/r/sObject/001A/view'],
    ['/crm/*/tab/Reports', '/crm/tab/Reports'],
    ['/crm/*/tab/Reports', '/crm/a/b/tab/Reports'],
    ['/$', '/calendar'],
  ])('%s leaves %s alone', (pattern, path) => {
    expect(blocks(`a.test${pattern}`, `https://a.test${path}`)).toBe(false);
  });
});

describe('a query', () => {
  const pattern = 'a.test/main.aspx?pagetype=entitylist&etn=report';

  it.each([
    '/main.aspx?pagetype=entitylist&etn=report',
    '/main.aspx?etn=report&x=1&pagetype=entitylist',
    '/main.aspx?x=1&etn=REPORT&y=2&pagetype=entitylist#z',
    '/main.aspx?etn=rep%6Frt&pagetype=entitylist',
  ])('waits at %s', (path) => {
    expect(blocks(pattern, `https://a.test${path}`)).toBe(true);
  });

  it.each([
    '/main.aspx?pagetype=entitylist&etn=account',
    '/main.aspx?pagetype=entitylist',
    '/main.aspx?pagetype=entitylist&etn=reports',
    '/main.aspx?xpagetype=entitylist&etn=report',
    '/other?pagetype=entitylist&etn=report',
  ])('leaves %s alone', (path) => {
    expect(blocks(pattern, `https://a.test${path}`)).toBe(false);
  });
});

describe('a fragment', () => {
  it.each([
    ['a.test/ui#reporting/', '/ui/#reporting/1', true],
    ['a.test#/reports', '/#/reports/5', true],
    ['a.test#/reports', '/#/customers/5', false],
    ['a.test#/reports', '/', false],
  ])('%s at %s: %s', (pattern, path, blocked) => {
    expect(blocks(pattern, `https://a.test${path}`)).toBe(blocked);
  });
});

describe('a host alone', () => {
  it.each([
    ['=a.test', 'https://a.test/x', true],
    ['=a.test', 'https://a.test:8443/', true],
    ['=a.test', 'https://x.a.test/', false],
    ['=a.test/mail', 'https://a.test/mail/1', true],
    ['=a.test/mail', 'https://x.a.test/mail/1', false],
  ])('%s at %s: %s', (pattern, address, blocked) => {
    expect(blocks(pattern, address)).toBe(blocked);
    expect(isRedirected(rulesFor([site([pattern])], [], 'page'), address)).toBe(blocked);
    expect(isStopped(stopMatchesFor([site([pattern])], [], new Set()), address)).toBe(blocked);
  });

  it('can be what stays reachable, its subdomains still waiting', () => {
    const matcher = compile([site(['a.test'], ['=a.test'])], []);
    expect(matcher('https://a.test/').blocked).toBe(false);
    expect(matcher('https://acme.a.test/').blocked).toBe(true);
  });
});

it('has one rule for the same path on several hosts', () => {
  const rules = rulesFor([site(['a.test/reports', 'b.test/reports', 'c.test/x'])], [], 'page');
  expect(rules.map(({ condition }) => condition.requestDomains)).toEqual([
    ['a.test', 'b.test'],
    ['c.test'],
  ]);
});

describe('what stays reachable', () => {
  const matcher = compile(
    [site(['a.test', 'b.test/reports'], ['www.a.test', 'a.test/view'])],
    ['cust.b.test'],
  );

  it.each([
    ['https://a.test/', true],
    ['https://x.a.test/', true],
    ['https://www.a.test/blog', false],
    ['https://a.test/view?r=1', false],
    ['https://a.test/viewer', true],
    // Rules and scripts can't decode, so an exception is taken as written.
    ['https://a.test/VIEW', true],
    ['https://a.test/%76iew', true],
    ['https://b.test/reports/1', true],
    ['https://cust.b.test/reports/1', false],
  ])('%s: %s', (address, blocked) => {
    expect(matcher(address).blocked).toBe(blocked);
  });
});

it('lets the sites through that a pass opens, and them alone', () => {
  const matcher = compile([site(['a.test'], [], 'a'), site(['b.test'], [], 'b')], []);
  expect(matcher('https://a.test/', new Set(['a'])).blocked).toBe(false);
  expect(matcher('https://b.test/', new Set(['a'])).blocked).toBe(true);
});

it('says which site and which pattern made it wait', () => {
  const waits = [{ ...site(['a.test/mail'], [], 'a-mail'), instead: '/accounts' }];
  expect(compile(waits, [])('https://a.test/mail/1')).toEqual({
    blocked: true,
    category: 'email',
    site: 'a-mail',
    pattern: 'a.test/mail',
    instead: '/accounts',
  });
});

it.each([
  ['', 'empty'],
  ['/mail', 'empty'],
  ['com', 'tooBroad'],
  ['ma il.test', 'host'],
  ['*.a.test', 'host'],
  ['a..test', 'host'],
  ['a.test/x?y', 'query'],
])('refuses the pattern “%s”: %s', (text, fault) => {
  expect(() => parsePattern(text)).toThrow(PatternError);
  expect(() => parsePattern(text)).toThrow(`(${fault})`);
});
