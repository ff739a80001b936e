// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { noChoices } from '../../src/blocking/choices';
import { noPolicy } from '../../src/settings/policy';
import { AskReport } from '../../src/ui/ask-report';
import { background, leave } from '../fakes/browser';
import { faults } from './faults';

const stored = { choices: noChoices, company: noPolicy, reportAsked: false };
const sent: unknown[] = [];

const ask = (typed: string): void => {
  background.answer = (request) => {
    sent.push(request);
    return { ok: true, value: null };
  };
  render(<AskReport stored={stored} />);
  fireEvent.input(screen.getByLabelText('Where do you write your call report?'), {
    target: { value: typed },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
};

afterEach(() => {
  cleanup();
  sent.length = 0;
  leave.asked.length = 0;
  leave.answer = true;
  background.answer = () => ({ ok: true, value: null });
});

describe('“Where do you write your call report?”', () => {
  it('takes the address, and asks for leave in the same click', async () => {
    ask('https://forms.example/calls/new');
    // Before anything could have been awaited: what was decided first, since the page may be gone then.
    expect(sent).toEqual([
      {
        command: 'choose',
        argument: {
          changes: [{ kind: 'own', pattern: 'forms.example/calls/new', present: true }],
        },
      },
    ]);
    expect(leave.asked).toEqual([{ origins: ['*://*.forms.example/*'] }]);
    await screen.findByText(
      'From now on this waits in your sessions, too: everything on forms.example under /calls/new/.',
    );
    expect(sent).toContainEqual({ command: 'reportAsked', argument: undefined });
    expect(await faults()).toEqual([]);
  });

  it('says where leave can be given when it was refused', async () => {
    leave.answer = false;
    ask('https://forms.example/calls/new');
    await screen.findByText(/Under Settings, My sites, you can give it\.$/);
  });

  it('has nothing to do where the address waits already', async () => {
    ask('https://mail.google.com/mail/u/0');
    await screen.findByText('That waits already.');
    expect(sent).toEqual([{ command: 'reportAsked', argument: undefined }]);
  });

  it('keeps what can’t be read, and says why', async () => {
    ask('a form somewhere');
    expect((await screen.findByText(/no web address/)).getAttribute('role')).toBe('alert');
    expect(sent).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('is put off for good where it is not on the web', () => {
    ask('');
    fireEvent.click(screen.getByRole('button', { name: 'Not on the web' }));
    expect(sent).toEqual([{ command: 'reportAsked', argument: undefined }]);
  });

  it('is not asked again', () => {
    render(<AskReport stored={{ ...stored, reportAsked: true }} />);
    expect(document.body.textContent).toBe('');
  });
});
