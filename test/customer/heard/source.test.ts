import { describe, expect, it } from 'vitest';
import { fragmentOf, linkTo, plainAddress, sourceOf } from '../../../src/customer/heard/source';

describe('a text directive', () => {
  it('has its parts in order, as the browser reads them', () => {
    expect(
      fragmentOf({ prefix: 'said', textStart: 'ten', textEnd: 'October', suffix: 'and' }),
    ).toBe('said-,ten,October,-and');
    expect(fragmentOf({ textStart: 'ten days' })).toBe('ten%20days');
  });

  it('writes out what means something there', () => {
    expect(fragmentOf({ textStart: 'a-b, c & d=#é' })).toBe('a%2Db%2C%20c%20%26%20d%3D%23%C3%A9');
  });

  it('lives with half a character', () => {
    expect(fragmentOf({ textStart: 'ten \ud83d' })).toBe('ten%20');
  });
});

describe('the link back', () => {
  const url = 'https://harrow.test/news?a=1';
  it.each([
    [{ url }, url],
    [{ url, fragment: 'ten' }, `${url}#:~:text=ten`],
    [{ url: `${url}#top`, fragment: 'ten' }, `${url}#top:~:text=ten`],
    [{ url: `${url}#`, fragment: 'ten' }, `${url}#:~:text=ten`],
    [{ url: `${url}#:~:text=old&text=two`, fragment: 'ten' }, `${url}#:~:text=ten`],
    [{ url: `${url}#top:~:text=old`, fragment: 'ten' }, `${url}#top:~:text=ten`],
    [{ url: `${url}#top:~:text=old` }, `${url}#top`],
    [{ url: 'javascript:alert(1)', fragment: 'ten' }, undefined],
    [{ url: 'not an address' }, undefined],
  ])('of %j', (source, link) => {
    expect(linkTo({ title: '', ...source })).toBe(link);
  });

  it('leaves a directive alone that stands before the fragment', () => {
    expect(plainAddress('https://harrow.test/:~:text=a')).toBe('https://harrow.test/:~:text=a');
  });
});

describe('where words stand', () => {
  it('is kept without the directive that led there', () => {
    expect(sourceOf('https://harrow.test/#a:~:text=b', 'News', 'ten')).toEqual({
      url: 'https://harrow.test/#a',
      title: 'News',
      fragment: 'ten',
    });
    expect(sourceOf('file:///tmp/a.pdf', undefined, null)).toEqual({
      url: 'file:///tmp/a.pdf',
      title: '',
    });
  });

  it.each([undefined, '', 'about:reader?url=x', 'chrome-extension://x/a.html', 'data:text/html,a'])(
    'is nothing to go back to at %s',
    (url) => {
      expect(sourceOf(url, 'x', null)).toBeUndefined();
    },
  );
});
