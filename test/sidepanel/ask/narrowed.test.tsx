// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { narrowTo, aboutOf, recordStart } from '../../../src/customer/sessions';
import { hear } from '../../../src/customer/heard/statements';
import { AskPlace } from '../../../src/sidepanel/ask/ask-place';
import type { Aim } from '../../../src/sidepanel/places';
import { emptyAfterEach } from '../../customer/fresh';
import { after, nine, running, startEvent } from '../../session/state';
import { faults } from '../../ui/faults';

// On a busy machine; these only end what would never end.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 20_000 });

const session = running(after([nine, startEvent()]));
const open = (aim: Aim = {}) =>
  render(
    <main>
      <h1>Harrow</h1>
      <AskPlace customerId="harrow" session={session} aim={aim} goTo={() => undefined} />
    </main>,
  );

emptyAfterEach();
beforeEach(async () => {
  await recordStart(session);
  await hear('harrow', 'Ten days by October');
  await hear('harrow', 'The seals tear on Fridays');
  await hear('harrow', 'Nobody mends the seals');
});
afterEach(cleanup);

const narrow = (subject: string): Promise<void> => narrowTo(session.id, subject, 'none');

describe('a session about one subject', () => {
  it('asks about that alone, says so, and about everything again when told to', async () => {
    await narrow('seals');
    open();
    await screen.findByText('1 of 2');
    await screen.findByText('Today about: seals');
    await screen.findByText('0 of 2 asked');
    expect(screen.queryByText(/Ten days/)).toBeNull();
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'About everything' }));
    await screen.findByText('1 of 3');
    expect(screen.queryByText('Today about: seals')).toBeNull();
    expect(await aboutOf(session.id)).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('asks about what one has turned to all the same', async () => {
    await narrow('seals');
    const { id } = await hear('harrow', 'It works for now');
    open({ statementId: id });
    await screen.findByText('It works', { exact: false, selector: 'q' });
  });

  it('says so when nothing was said about it', async () => {
    await narrow('prices');
    open();
    await screen.findByText(/Nothing that fits/);
    expect(screen.queryByText(/asked$/)).toBeNull();
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'About everything' }));
    await screen.findByText('1 of 3');
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('H2');
    });
  });
});
