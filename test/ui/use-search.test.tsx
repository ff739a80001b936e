// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { hear } from '../../src/customer/heard/statements';
import { Highlighted } from '../../src/ui/highlighted';
import { useSearch } from '../../src/ui/use-search';
import { emptyAfterEach } from '../customer/fresh';

emptyAfterEach();
afterEach(cleanup);

const List = ({ query, customerId }: { query: string; customerId?: string }) => {
  const found = useSearch(query, customerId);
  if (!found) return <p>Nothing asked</p>;
  return (
    <ul aria-label={`${String(found.total)} found`}>
      {found.hits.map(({ kind, row }) => (
        <li key={row.id}>
          {kind === 'statement' && <Highlighted text={row.text} query={query} />}
        </li>
      ))}
    </ul>
  );
};

const texts = (): (string | null)[] =>
  screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('a page that searches', () => {
  it('shows what the query finds, follows it and the notes, and clears with it', async () => {
    await hear('harrow', 'The film tore');
    await hear('okafor', 'The seal held');
    const { rerender } = render(<List query="film" />);
    await expect.poll(texts).toEqual(['The film tore']);
    rerender(<List query="seal" />);
    await expect.poll(texts).toEqual(['The seal held']);
    await hear('harrow', 'No seal at all');
    await expect.poll(texts).toEqual(['No seal at all', 'The seal held']);
    rerender(<List query="seal" customerId="okafor" />);
    await expect.poll(texts).toEqual(['The seal held']);
    rerender(<List query="  " />);
    expect(screen.getByText('Nothing asked')).toBeTruthy();
  });

  it('shows the answer to the last of many keys', async () => {
    for (const text of ['delay', 'delivery', 'deliberate']) await hear('harrow', text);
    const { rerender } = render(<List query="d" />);
    for (const query of ['de', 'del', 'deli', 'deliv']) rerender(<List query={query} />);
    await expect.poll(texts).toEqual(['delivery']);
  });

  it('is not disturbed by a note that is deleted while it is shown', async () => {
    const { id } = await hear('harrow', 'The film tore');
    render(<List query="film" />);
    await expect.poll(texts).toEqual(['The film tore']);
    await notes.statements.update(id, { deletedAt: 1 });
    await expect.poll(texts).toEqual([]);
  });
});

describe('a text in which something was found', () => {
  it('marks it, loses no letter, and keeps its own direction', () => {
    const { container } = render(<Highlighted text="Die Straße nach CAFÉ" query="cafe strasse" />);
    expect(container.textContent).toBe('Die Straße nach CAFÉ');
    const marks = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['Straße', 'CAFÉ']);
    expect(container.querySelector('span')?.getAttribute('dir')).toBe('auto');
  });

  it('is as it is when nothing in it matches', () => {
    const { container } = render(<Highlighted text="Nothing here" query="film" />);
    expect(container.innerHTML).toBe('<span dir="auto">Nothing here</span>');
  });
});
