// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { busyKnown, keepBusy } from '../../src/customer/plans/busy';
import { BusyTimes } from '../../src/library/busy/busy-times';
import { UndoArea } from '../../src/ui/undo';
import { emptyAfterEach } from '../customer/fresh';
import { faults } from '../ui/faults';

configure({ asyncUtilTimeout: 4_000 });
emptyAfterEach();
afterEach(cleanup);

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'SUMMARY:Secret', ...lines, 'END:VEVENT'].join('\r\n');
const good = event(`DTSTART:${tomorrow}T100000Z`, `DTEND:${tomorrow}T110000Z`);
const backwards = event(`DTSTART:${tomorrow}T100000Z`, `DTEND:${tomorrow}T090000Z`);
const endless = event('DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY');
const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');

const show = (): void => {
  render(
    <UndoArea>
      <BusyTimes />
    </UndoArea>,
  );
};
const choose = (text: string, name = 'work.ics'): void => {
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for a file');
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
};
const kept = {
  name: 'before.ics',
  readAt: 5,
  from: 1,
  until: 100,
  spans: [{ startsAt: 1, endsAt: 2 }],
};

describe('a calendar file', () => {
  it('that is chosen is known: its name, and how many times', async () => {
    show();
    await screen.findByRole('button', { name: 'Choose a calendar file' });
    expect(await faults()).toEqual([]);
    choose(calendar(good));
    await screen.findByText('work.ics');
    screen.getByText(/1 busy time, known until/);
    screen.getByRole('button', { name: 'Read anew' });
    expect(await faults()).toEqual([]);
    expect(JSON.stringify(await busyKnown())).not.toContain('Secret');
  });

  it('that is dropped anywhere on the page, too', async () => {
    show();
    const dataTransfer = { types: ['Files'], files: [new File([calendar(good)], 'dropped.ics')] };
    // False: the browser is kept from showing the file.
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    await screen.findByText('dropped.ics');
  });

  it('says what was left out of it', async () => {
    show();
    choose(calendar(good, backwards, endless));
    await screen.findByText(
      '1 event could not be read and is left out. 1 event repeats so often that only its first times are taken.',
    );
    expect((await busyKnown())?.name).toBe('work.ics');
  });

  it('is forgotten, and comes back', async () => {
    await keepBusy(kept);
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Forget them' }));
    const choosing = await screen.findByRole('button', { name: 'Choose a calendar file' });
    expect(document.activeElement).toBe(choosing);
    expect(await busyKnown()).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('before.ics');
  });
});

describe('what was known stays when the file', () => {
  it.each([
    ['is no calendar', 'Dear Tom', /This is no calendar file/],
    ['has nothing that can be read', calendar(backwards), /None of the events/],
  ])('%s', async (_, text, words) => {
    await keepBusy(kept);
    show();
    await screen.findByText('before.ics');
    choose(text);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(await faults()).toEqual([]);
    expect(await busyKnown()).toMatchObject(kept);
    // The next one that can be read takes the words away.
    choose(calendar(good));
    await screen.findByText('work.ics');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has 50 MB, and then it is not even read', async () => {
    await keepBusy(kept);
    show();
    const file = new File([calendar(good)], 'large.ics');
    let reads = 0;
    Object.defineProperties(file, {
      size: { value: 50 * 1_024 * 1_024 },
      text: { value: () => Promise.resolve((reads += 1)) },
    });
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/larger than 25 MB/);
    expect(reads).toBe(0);
    expect(await busyKnown()).toMatchObject(kept);
  });

  it('can no longer be read', async () => {
    show();
    const file = new File([''], 'gone.ics');
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('gone')) });
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be read/);
    await waitFor(() => {
      expect(screen.queryByText(/^Reading/)).toBeNull();
    });
  });
});
