// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Need, Statement } from '../../../src/customer/rows';
import { hear } from '../../../src/customer/heard/statements';
import {
  customerId,
  open,
  faults,
  field,
  button,
  click,
  type,
  focusIsOn,
  expanded,
  only,
  add,
} from './place';

describe('an opened need', () => {
  const withSaid = async (): Promise<[Need, Statement, Statement]> => {
    const said = await hear(customerId, 'Ten days by October', {
      saidBy: 'Tom',
      heardAt: new Date(new Date().getFullYear(), 4, 12).getTime(),
      precision: 'month',
    });
    const other = await hear(customerId, 'It works for now');
    return [await add('reach ten days', said.id), said, other];
  };
  const group = async (name: string): Promise<HTMLElement> =>
    (await screen.findByRole('heading', { name })).parentElement ?? document.body;

  it('shows who said what and when, for it and against it', async () => {
    await withSaid();
    open();
    const backs = await group('Backs it up');
    await within(backs).findByText('Ten days by October');
    within(backs).getByText('Tom, May');
    within(await group('Speaks against it')).getByText(
      'Nothing speaks against it yet. What would?',
    );
    expect(await faults()).toEqual([]);
  });

  it('takes what else they said, on either side, found by a word', async () => {
    const [, said, other] = await withSaid();
    await hear(customerId, 'Something else');
    open();
    await click('Add what they said');
    const find = await field('Find what they said');
    const picker = find.closest('.need-picker') as HTMLElement;
    await within(picker).findByText('Something else');
    type(find, 'works');
    await waitFor(() => {
      expect(within(picker).queryByText('Something else')).toBeNull();
    });
    const against = await within(picker).findByRole('button', { name: 'Speaks against it' });
    expect(await faults()).toEqual([]);
    fireEvent.click(against);
    await waitFor(() => {
      expect(against.getAttribute('aria-pressed')).toBe('true');
    });
    expect(await only()).toMatchObject({ evidenceFor: [said.id], evidenceAgainst: [other.id] });
    const backs = within(picker).getByRole('button', { name: 'Backs it up' });
    fireEvent.click(backs);
    await waitFor(() => {
      expect(backs.getAttribute('aria-pressed')).toBe('true');
    });
    expect(await only()).toMatchObject({
      evidenceFor: [said.id, other.id],
      evidenceAgainst: [],
    });
    fireEvent.click(backs);
    await waitFor(async () => {
      expect((await only())?.evidenceFor).toEqual([said.id]);
    });
    type(find, 'nowhere');
    await screen.findByText('Nothing found.');
  });

  it('lets go of what backed it up, and takes that back', async () => {
    const [, said] = await withSaid();
    open();
    fireEvent.click(
      await within(await group('Backs it up')).findByRole('button', { name: 'Remove' }),
    );
    await screen.findByText('Nothing they said backs it up yet.');
    expect((await only())?.evidenceFor).toEqual([]);
    await click('Undo');
    await within(await group('Backs it up')).findByText('Ten days by October');
    expect((await only())?.evidenceFor).toEqual([said.id]);
  });

  it('knows who may feel it most', async () => {
    await withSaid();
    open();
    const felt = await field('Who feels it most?');
    await waitFor(() => {
      expect([...(felt.list?.options ?? [])].map(({ value }) => value)).toEqual(['Ana', 'Tom']);
    });
    type(felt, 'Tom');
    fireEvent.blur(felt);
    await waitFor(async () => {
      expect((await only())?.feltBy).toBe('Tom');
    });
  });

  it('is deleted, and brought back', async () => {
    await withSaid();
    open();
    await click('Delete this need');
    await screen.findByText(/^Nothing yet\./);
    await click('Undo');
    await button(/reach ten days/);
  });

  it('is the one that was aimed at', async () => {
    await add('reach ten days');
    const { id } = await add('lose less');
    open({ needId: id });
    const head = await button('A need lose less');
    await focusIsOn(() => head);
    expect(await expanded('reach ten days')).toBe('false');
    fireEvent.click(head);
    await waitFor(async () => {
      expect(await expanded('lose less')).toBe('false');
    });
  });

  it('is edited in two panels, each in its own field', async () => {
    await add('reach ten days');
    const [one, other] = [open(), open()];
    // Both stand in one document here, and their labels' ids with them.
    const boxes = ({ container }: { readonly container: Element }) => [
      ...container.querySelectorAll<HTMLTextAreaElement>('.need-text textarea'),
    ];
    await waitFor(() => {
      expect([boxes(one).length, boxes(other).length]).toEqual([2, 2]);
    });
    const [text, soThat] = [boxes(one)[0], boxes(other)[1]];
    if (!text || !soThat) throw new Error('no boxes');
    type(text, 'reach twelve days');
    type(soThat, 'they keep the shelf');
    fireEvent.blur(text);
    fireEvent.blur(soThat);
    await waitFor(async () => {
      expect(await only()).toMatchObject({
        text: 'reach twelve days',
        soThat: 'they keep the shelf',
      });
    });
    for (const panel of [one, other])
      await waitFor(() => {
        expect(boxes(panel).map(({ value }) => value)).toEqual([
          'reach twelve days',
          'they keep the shelf',
        ]);
      });
  });
});
