// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notes } from '../../../src/customer/database';
import { questionsOf } from '../../../src/customer/ask/kept-questions';
import { hear } from '../../../src/customer/heard/statements';
import { noPolicy, type CompanyQuestion } from '../../../src/settings/policy';
import { AskPlace } from '../../../src/sidepanel/ask/ask-place';
import { UndoArea } from '../../../src/ui/undo';
import { emptyStore, store } from '../../fakes/browser';

// axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const plant: CompanyQuestion = {
  toOneself: 'Which of their plants?',
  aloud: 'At which of your plants?',
  words: ['line', 'shift'],
};

const set = (...questions: readonly CompanyQuestion[]): void => {
  store({ company: { ...noPolicy, questions } });
};

const open = async (): Promise<void> => {
  render(
    <UndoArea>
      <AskPlace customerId="c" session={null} aim={{}} goTo={() => undefined} />
    </UndoArea>,
  );
  await waitFor(() => screen.getByRole('heading', { level: 2 }), { timeout: 5_000 });
};
const heading = (): HTMLElement => screen.getByRole('heading', { level: 2 });
const shows = (question: string): Promise<void> =>
  waitFor(
    () => {
      expect(heading().textContent).toBe(question);
    },
    { timeout: 5_000 },
  );

beforeEach(async () => {
  await hear('c', 'The line stands still on Fridays.');
});

afterEach(async () => {
  cleanup();
  emptyStore();
  await Promise.all(notes.tables.map((table) => table.clear()));
});

it('asks what the company wants asked, and keeps the answer under that question', async () => {
  set(plant);
  await open();
  await shows(plant.toOneself);
  screen.getByText('At which of your plants?');
  fireEvent.input(screen.getByRole('textbox', { name: plant.toOneself }), {
    target: { value: 'The one in Leeds' },
  });
  fireEvent.keyDown(screen.getByRole('textbox', { name: plant.toOneself }), { key: 'Enter' });
  await waitFor(async () => {
    expect(await questionsOf('c')).toMatchObject([
      {
        toOneself: plant.toOneself,
        aloud: plant.aloud,
        answer: 'The one in Leeds',
        from: expect.stringMatching(/^company-/) as string,
      },
    ]);
  });

  // Another policy: what was answered stays, and is not asked again with it.
  cleanup();
  set({ toOneself: 'Why now?', aloud: 'Why now?', words: ['line'] }, plant);
  await open();
  await shows('Why now?');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: plant.toOneself }).value).toBe(
    'The one in Leeds',
  );
});

it('lists them as the company’s, with nothing to change or delete', async () => {
  set(plant, { toOneself: 'Who else?', aloud: 'Who else?', words: [] });
  await open();
  const list = screen.getByText('From your company: 2').closest('details')!;
  list.open = true;
  within(list).getByText('Which of their plants?');
  within(list).getByText('Asked where this is said: line or shift.');
  within(list).getByText('Asked of everything.');
  expect(within(list).queryAllByRole('button')).toEqual([]);
  expect(within(list).queryAllByRole('textbox')).toEqual([]);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  expect((await axe.run(document.body, { rules })).violations).toEqual([]);
});

it('says nothing of a company where there is none, and asks as ever', async () => {
  await open();
  expect(heading().textContent).not.toBe('');
  expect(screen.queryByText(/From your company/)).toBeNull();
});
