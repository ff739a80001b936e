// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft, saveDraft } from '../../../src/customer/drafts';
import { aboutOf, recordStart } from '../../../src/customer/sessions';
import { addCustomer, emptyAfterEach } from '../../customer/fresh';
import { after, nine, running, startEvent } from '../../session/state';
import { faults } from '../../ui/faults';
import { click, kept, key, open, rows, said } from './place';

const session = running(after([nine, startEvent()]));

emptyAfterEach();
beforeEach(async () => {
  await addCustomer('harrow');
  await recordStart(session);
  await said('The seals tear');
  await said('Ten days by October');
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const field = (): Promise<HTMLInputElement> => screen.findByLabelText('Today about');
const type = async (text: string): Promise<void> => {
  fireEvent.input(await field(), { target: { value: text } });
};

describe('“Today about…”', () => {
  it('is not there outside a session', async () => {
    open();
    await expect.poll(() => rows()).toHaveLength(2);
    expect(screen.queryByText('Today about…')).toBeNull();
  });

  it('narrows the list, and what is said from then on belongs to it', async () => {
    open({ session });
    await click('Today about…');
    expect(document.activeElement).toBe(await field());
    await type('seals');
    expect(await faults()).toEqual([]);
    key(await field(), 'Enter');
    await screen.findByText('Today about: seals');
    await expect.poll(() => rows()).toEqual(['The seals tear']);
    const box = screen.getByLabelText<HTMLTextAreaElement>('What did they say?');
    expect(document.activeElement).toBe(box);
    fireEvent.input(box, { target: { value: 'It started in May' } });
    key(box, 'Enter');
    await expect.poll(() => rows()).toEqual(['It started in May', 'The seals tear']);
    expect(await kept('It started in May')).toMatchObject({ about: 'seals' });
    expect(await faults()).toEqual([]);
    await click('Show all 3');
    await expect.poll(() => rows()).toHaveLength(3);
    await click('Show only these');
    await expect.poll(() => rows()).toHaveLength(2);
    await click('About everything');
    await expect.poll(() => rows()).toHaveLength(3);
    expect(await aboutOf(session.id)).toBeUndefined();
  });

  it('says so when nothing fits', async () => {
    open({ session });
    await click('Today about…');
    await type('prices');
    key(await field(), 'Enter');
    await screen.findByText(/Nothing that fits/);
    await click('Show all 2');
    await expect.poll(() => rows()).toHaveLength(2);
  });

  it('keeps what is half typed, is kept on leaving, and dropped with Escape', async () => {
    await saveDraft(`about:${session.id}`, 'the sea');
    open({ session });
    await expect.poll(async () => (await field()).value).toBe('the sea');
    (await field()).focus();
    key(await field(), 'Escape');
    await screen.findByText('Today about…');
    await expect.poll(() => readDraft(`about:${session.id}`)).toBe('');
    await click('Today about…');
    await type('seals');
    await expect.poll(() => readDraft(`about:${session.id}`)).toBe('seals');
    expect(await aboutOf(session.id)).toBeUndefined();
    fireEvent.blur(await field());
    await screen.findByText('Today about: seals');
    await click('Change');
    await expect.poll(async () => (await field()).value).toBe('seals');
  });
});
