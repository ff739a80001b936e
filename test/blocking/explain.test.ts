import { describe, expect, it } from 'vitest';
import { explain } from '../../src/blocking/explain';
import { noChoices } from '../../src/blocking/choices';
import { categories } from '../../src/blocking/site';
import { noCompany } from '../../src/blocking/waits';

const decided = { categories, choices: noChoices, company: noCompany };

describe('what would happen to an address, and why', () => {
  it('waits by a site, with or without its scheme', () => {
    const waits = { kind: 'waits', site: { id: 'gmail' } };
    expect(explain('https://mail.google.com/mail/', decided)).toMatchObject(waits);
    expect(explain(' mail.google.com ', decided)).toMatchObject(waits);
    expect(explain('mail.google.com:443/mail', decided)).toMatchObject(waits);
  });

  it('is no address', () => {
    for (const typed of ['', 'two words', 'about:config', 'file:///x', 'mailto:a@b.example'])
      expect(explain(typed, decided)).toEqual({ kind: 'noAddress' });
  });

  it('stays reachable by the user or by the company', () => {
    const choices = { ...noChoices, except: ['news.example', 'mail.google.com/mail/u/1'] };
    expect(explain('https://mail.google.com/mail/u/1/', { ...decided, choices })).toEqual({
      kind: 'spared',
      by: 'user',
      pattern: 'mail.google.com/mail/u/1',
    });
    const company = { extra: [], never: ['mail.google.com'] };
    expect(explain('https://mail.google.com/mail/', { ...decided, company })).toEqual({
      kind: 'spared',
      by: 'company',
      pattern: 'mail.google.com',
    });
  });

  it('stays reachable by an exception of the site’s own', () => {
    expect(explain('https://app.powerbi.com/view?r=x', decided)).toMatchObject({
      kind: 'except',
      site: { id: 'power-bi' },
    });
  });

  it('would wait if its category, or it alone, were on', () => {
    const address = 'https://mail.google.com/mail/';
    expect(explain(address, { ...decided, categories: ['report'] })).toMatchObject({
      kind: 'categoryOff',
      site: { id: 'gmail' },
    });
    const choices = { ...noChoices, switched: { gmail: false } };
    expect(explain(address, { ...decided, choices })).toMatchObject({
      kind: 'siteOff',
      site: { id: 'gmail' },
    });
  });

  it('is nobody’s', () => {
    expect(explain('https://news.example/', decided)).toEqual({ kind: 'free' });
  });
});
