// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { notes } from '../../../src/customer/database';
import { saveDraft } from '../../../src/customer/drafts';
import { moveStatement } from '../../../src/customer/heard/move-statement';
import { needDrafts } from '../../../src/customer/need/need-drafts';
import { needsOf } from '../../../src/customer/need/needs';
import { hear } from '../../../src/customer/heard/statements';
import {
  customerId,
  open,
  faults,
  field,
  button,
  click,
  type,
  enter,
  isGone,
  focusIsOn,
  only,
  add,
} from './place';

describe('a new need', () => {
  it('begins in an empty place, in one sentence', async () => {
    open();
    await screen.findByText(/^Nothing yet\./);
    await screen.findByText('Not a product, not a price. What must they be able to do?');
    expect(await faults()).toEqual([]);
  });

  it('is kept by two Enters, opened, and leaves no draft', async () => {
    open();
    const text = await field('They need to');
    type(text, 'reach ten days');
    enter(text);
    const soThat = await field('so that');
    expect(document.activeElement).toBe(soThat);
    type(soThat, 'they keep the shelf');
    enter(soThat);
    const head = await button('Their greatest need reach ten days so that they keep the shelf');
    await focusIsOn(() => head);
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(await only()).toMatchObject({ text: 'reach ten days', soThat: 'they keep the shelf' });
    expect(await notes.drafts.toArray()).toEqual([]);
    await isGone(/^Nothing yet\./);
    await waitFor(async () => {
      expect(await faults()).toEqual([]);
    });
  });

  it('is kept once, however often Enter is pressed', async () => {
    open();
    type(await field('They need to'), 'reach ten days');
    const soThat = await field('so that');
    enter(soThat);
    enter(soThat);
    await button('Their greatest need reach ten days');
    await waitFor(async () => {
      expect(await notes.drafts.toArray()).toEqual([]);
    });
    expect(await needsOf(customerId)).toHaveLength(1);
  });

  it('rests on nothing that was given to another customer meanwhile', async () => {
    const { id } = await hear(customerId, 'Ten days');
    await saveDraft(needDrafts(customerId).statementId, id);
    open();
    await screen.findByText('Ten days');
    await moveStatement(id, 'another');
    await isGone('Ten days');
    type(await field('They need to'), 'reach ten days');
    enter(await field('so that'));
    await button('Their greatest need reach ten days');
    expect(await only()).toMatchObject({ evidenceFor: [] });
  });

  it('says what is missing', async () => {
    open();
    await click('Keep this need');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Say what they must be able to do.',
    );
    expect(await needsOf(customerId)).toEqual([]);
  });

  it('has its words still when it can not be kept', async () => {
    const fail = (): never => {
      throw new Error('full');
    };
    notes.needs.hook('creating', fail);
    open();
    type(await field('They need to'), 'reach ten days');
    await click('Keep this need');
    await screen.findByText(/^That could not be kept/);
    notes.needs.hook('creating').unsubscribe(fail);
    expect((await field('They need to')).value).toBe('reach ten days');
    expect(await needsOf(customerId)).toEqual([]);
  });

  it('is there again half typed, with the statement that led to it', async () => {
    const { id: statementId } = await hear(customerId, 'Ten days by October');
    await add('lose less');
    const first = open({ statementId });
    const form = (await screen.findByRole('heading', { name: 'A new need' })).parentElement;
    const text = form?.querySelector('textarea');
    if (!text) throw new Error('no box');
    await focusIsOn(() => text);
    type(text, 'reach ten');
    await waitFor(async () => {
      expect(await notes.drafts.get(needDrafts(customerId).text)).toMatchObject({
        text: 'reach ten',
      });
    });
    first.unmount();
    open();
    await screen.findByText('Ten days by October');
    await waitFor(() => {
      expect(screen.getByDisplayValue('reach ten')).toBeTruthy();
    });
    await click('Keep this need');
    await button(/^A need reach ten/);
    expect((await needsOf(customerId))[1]).toMatchObject({ evidenceFor: [statementId] });
    expect(screen.queryByText('It begins with what they said:')).toBeNull();
  });

  it('stands where it was left half typed, among others', async () => {
    await add('lose less');
    await saveDraft(needDrafts(customerId).soThat, 'they keep the shelf');
    open();
    await screen.findByRole('heading', { name: 'A new need' });
    await waitFor(() => {
      expect(screen.getByDisplayValue('they keep the shelf')).toBeTruthy();
    });
  });

  it('may be one that is there, which the statement backs up', async () => {
    const { id: statementId } = await hear(customerId, 'Ten days by October');
    const need = await add('reach ten days');
    open({ statementId });
    await screen.findByText('Or does it back up one of these?');
    expect(await faults()).toEqual([]);
    await click('reach ten days');
    await isGone('Or does it back up one of these?');
    expect(await only()).toMatchObject({ id: need.id, evidenceFor: [statementId] });
    await screen.findByText('Ten days by October');
  });

  it('may begin without the statement after all, and be put away', async () => {
    const { id: statementId } = await hear(customerId, 'Ten days by October');
    await add('reach ten days');
    open({ statementId });
    await click('Leave it out');
    await isGone('Ten days by October');
    await click('Add a need');
    const form = (await screen.findByRole('heading', { name: 'A new need' })).parentElement;
    await focusIsOn(() => form?.querySelector('textarea') ?? null);
    await click('Not now');
    await button('Add a need');
  });
});
