import { describe, expect, it } from 'vitest';
import { compile } from '../../src/blocking/matcher';
import { readOwnPattern, widened } from '../../src/blocking/own-pattern';
import { rulesFor } from '../../src/blocking/rules';
import { waitsFor } from '../../src/blocking/waits';
import { isRedirected } from './rule-world';

describe('what was typed or pasted', () => {
  it.each([
    ['https://intranet.example.com/', 'intranet.example.com'],
    ['  intranet.example.com ', 'intranet.example.com'],
    ['Intranet.Example.com.', 'intranet.example.com'],
    ['intranet.example.com:8443/expenses/', 'intranet.example.com/expenses'],
    ['https://user:word@intranet.example.com:8443/a//b', 'intranet.example.com/a/b'],
    ['intranet.example.com/expenses', 'intranet.example.com/expenses'],
    ['intranet.example.com/$', 'intranet.example.com/$'],
    ['=intranet.example.com', '=intranet.example.com'],
    ['a.example.com/x?b=1&a=2#top', 'a.example.com/x?b=1&a=2#top'],
    ['https://a.example.com/x?b=1#top', 'a.example.com/x'],
    ['http://erp/reports', '=erp/reports'],
    ['a.example.com/dépenses/my list', 'a.example.com/d%C3%A9penses/my%20list'],
    ['a.example.com/x?view=Übersicht#À', 'a.example.com/x?view=%C3%9Cbersicht#%C3%80'],
    ['a.example.com/x/*#', 'a.example.com/x/*'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['münchen.example/Spesen', 'xn--mnchen-3ya.example/Spesen'],
    [
      'https://docs.google.com/forms/d/e/1FA/viewform?usp=x',
      'docs.google.com/forms/d/e/1FA/viewform',
    ],
    ['https://10.0.0.5/spesen', '10.0.0.5/spesen'],
    ['https://mail.example.com/owa/#path=/mail', 'mail.example.com/owa'],
    [
      'https://crm.example.com/index.php?module=Reports&view=List',
      'crm.example.com/index.php?module=Reports',
    ],
    ['https://mail.example.com/?_task=mail&_mbox=INBOX', 'mail.example.com?_task=mail'],
  ])('%s is %s', (typed, pattern) => {
    expect(readOwnPattern(typed)).toEqual({ pattern });
    // What is written back is read as the same.
    expect(readOwnPattern(pattern)).toEqual({ pattern });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['/expenses', 'empty'],
    ['not a site', 'address'],
    ['https://', 'address'],
    ['a..b', 'address'],
    ['*.example.com', 'address'],
    ['com', 'tooBroad'],
    ['localhost', 'tooBroad'],
    ['co.uk', 'tooBroad'],
    ['https://com.au/', 'tooBroad'],
    ['or.jp', 'tooBroad'],
    ['web.za', 'tooBroad'],
    ['github.io', 'tooBroad'],
    ['ftp://example.com/', 'notWeb'],
    ['file:///C:/reports.html', 'notWeb'],
    ['about:config', 'notWeb'],
    ['chrome://extensions', 'notWeb'],
    ['chrome-extension://abcdef/blocked.html', 'ours'],
    ['moz-extension://abcdef/blocked.html', 'ours'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['addons.mozilla.org', 'store'],
    ['https://chrome.google.com/webstore/category', 'store'],
    ['plan.123', 'address'],
    ['1.2.3.456/reports', 'address'],
    ['a.example.com/x?y', 'query'],
    ['a.example.com/x?a=1&a=*', 'query'],
    ['a.example.com/x?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9&j=10', 'query'],
  ])('%s is refused as %s', (typed, fault) => {
    expect(readOwnPattern(typed)).toEqual({ fault });
  });

  it('is not refused for being short: people have sites under two labels of a country', () => {
    expect(readOwnPattern('example.co.uk')).toEqual({ pattern: 'example.co.uk' });
    expect(readOwnPattern('web.de')).toEqual({ pattern: 'web.de' });
    expect(readOwnPattern('bbc.uk')).toEqual({ pattern: 'bbc.uk' });
    expect(readOwnPattern('acme.github.io')).toEqual({ pattern: 'acme.github.io' });
  });
});

it('can be widened, step by step, to the whole host', () => {
  expect(widened('a.example.com/x/y?z=1')).toEqual([
    'a.example.com/x/y?z=1',
    'a.example.com/x/y',
    'a.example.com/x',
    'a.example.com',
  ]);
  expect(widened('a.example.com')).toEqual(['a.example.com']);
});

describe('a pasted path that is not plain', () => {
  it.each(['https://a.example.com/Spesen%20M%C3%BCnchen/1', 'https://a.example.com/Ä/neu'])(
    '%s waits, by rule and by matcher',
    (address) => {
      const read = readOwnPattern(address);
      if (read.fault) throw new Error(read.fault);
      const waits = waitsFor(['own'], [], { own: [read.pattern], except: [], switched: {} });
      expect(compile(waits, [])(address).blocked).toBe(true);
      expect(isRedirected(rulesFor(waits, [], 'page'), new URL(address).href)).toBe(true);
    },
  );
});
