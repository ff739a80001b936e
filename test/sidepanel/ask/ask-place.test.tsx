// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notes } from '../../../src/customer/database';
import { keepQuestion, questionsOf } from '../../../src/customer/ask/kept-questions';
import { keepToAsk } from '../../../src/customer/need/need-questions';
import { ownLenses } from '../../../src/customer/ask/own-lenses';
import type { Question, Statement } from '../../../src/customer/rows';
import { hear } from '../../../src/customer/heard/statements';
import { toAskOf } from '../../../src/customer/ask/to-ask';
import { AskPlace } from '../../../src/sidepanel/ask/ask-place';
import type { Aim, Place } from '../../../src/sidepanel/places';
import { UndoArea } from '../../../src/ui/undo';
import { tabChanges } from '../../fakes/browser';

// axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const said = [
  'We throw away about 4% of every Friday run.',
  'Don’t be late in November.',
  'It works for now.',
];
let gone: (Place | Aim | undefined)[][] = [];
let aimNow: (aim: Aim) => void = () => undefined;

const Held = ({ aim: first = {} }: { readonly aim?: Aim }) => {
  const [aim, setAim] = useState(first);
  aimNow = setAim;
  return (
    <UndoArea>
      <AskPlace
        customerId="c"
        session={null}
        aim={aim}
        goTo={(to, towards) => {
          gone.push(towards ? [to, towards] : [to]);
        }}
      />
    </UndoArea>
  );
};

afterEach(async () => {
  cleanup();
  gone = [];
  await Promise.all(notes.tables.map((table) => table.clear()));
});

const wait = <T,>(look: () => T | Promise<T>): Promise<T> => waitFor(look, { timeout: 5_000 });

const hearAll = async (): Promise<Statement[]> => {
  const heard = [];
  for (const text of said) heard.push(await hear('c', text, { sessionId: 'x' }));
  return heard;
};

const start = async (): Promise<Statement[]> => {
  const heard = await hearAll();
  render(<Held />);
  await at(1);
  await focusOn(heading);
  return heard;
};

const heading = (): HTMLElement => screen.getByRole('heading', { level: 2 });
const question = (): string => heading().textContent;
const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: question() });
/** The kept answers below the question. */
const below = () =>
  within(screen.getByRole('heading', { name: 'Kept so far' }).closest('section')!);
const button = (name: string): HTMLElement =>
  within(heading().parentElement!).getByRole('button', { name });

/** Until the nth statement is the one that is asked about. */
const at = async (n: number, of = said.length): Promise<void> => {
  await wait(() => {
    screen.getByText(`${String(n)} of ${String(of)}`);
    heading();
  });
};

/** Presses a key where the focus is, as a browser does. */
const press = (key: string, how: KeyboardEventInit = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...how });
};
const type = (text: string): void => {
  fireEvent.input(document.activeElement!, { target: { value: text } });
};
const rows = (): Promise<Question[]> => questionsOf('c');
const kept = async (...wanted: object[]): Promise<void> => {
  await wait(async () => {
    expect(await rows()).toMatchObject(wanted);
  });
};
const focusOn = async (find: () => Element): Promise<void> => {
  await wait(() => {
    expect(document.activeElement).toBe(find());
  });
};

const faults = async (): Promise<string[]> => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

describe('with nothing heard', () => {
  it('teaches in one sentence, and leads to where it begins', async () => {
    render(<Held />);
    await screen.findByText('Here you ask what each thing they said means. Write one down first.');
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Write down what they said' }));
    expect(gone).toEqual([['heard']]);
  });
});

describe('asking', () => {
  it('takes one statement at a time, with its question and the words that called for it', async () => {
    await hearAll();
    const [{ id = '' } = {}] = await notes.statements.toArray();
    const heardAt = new Date(new Date().getFullYear(), 4, 12).getTime();
    await notes.statements.update(id, { saidBy: 'Tom', precision: 'month', heardAt });
    render(<Held />);
    await at(1);
    expect(question()).toBe('What does “4%” cost them in a year?');
    expect(document.querySelector('mark')?.textContent).toBe('4%');
    expect(document.querySelector('q')?.textContent).toBe(said[0]);
    screen.getByText('· Tom, May');
    screen.getByText('0 of 3 asked');
    expect(await faults()).toEqual([]);
  });

  it('goes through all of them by keyboard alone', async () => {
    const heard = await start();
    await focusOn(heading);
    press('Enter');
    await focusOn(box);
    type('About €40,000');
    press('Enter');
    await kept({ statementId: heard[0]?.id, answer: 'About €40,000' });
    await focusOn(() => screen.getByRole('radio', { name: 'They told me' }));
    fireEvent.click(screen.getByRole('radio', { name: 'I’m guessing' }));
    await kept({ certainty: 'guess' });
    screen.getByRole('radio', { name: 'I’m guessing' }).focus();
    press('n');
    await at(2);
    await focusOn(heading);
    press('t');
    await kept({}, { statementId: heard[1]?.id, toAsk: true });
    press('Enter');
    type('They lost the order');
    press('Enter', { ctrlKey: true });
    await at(3);
    await kept({}, { answer: 'They lost the order', toAsk: true });
    await focusOn(box);
    type('Until the audit');
    press('Enter', { metaKey: true });
    await kept({}, {}, { statementId: heard[2]?.id, answer: 'Until the audit' });
    await at(1);
    await screen.findByText('Each of them has been asked about. Go through them again, or go on.');
    screen.getByText('3 of 3 asked');
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Find their greatest need' }));
    expect(gone).toEqual([['need']]);
  });

  it('tells a screen reader what comes next', async () => {
    await start();
    fireEvent.click(button('Next'));
    await at(2);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      `2 of 3. ${said[1] ?? ''} ${question()}`,
    );
  });

  it('does what keys pressed in haste would do in peace', async () => {
    await start();
    for (const key of ['n', 'n', 'p', 'n', 'n', 'p']) press(key);
    await at(3);
  });

  it('comes back to the question where one left it', async () => {
    await start();
    press('a');
    await wait(() => {
      expect(question()).not.toBe('What does “4%” cost them in a year?');
    });
    const left = question();
    press('n');
    await at(2);
    fireEvent.click(button('Back'));
    await at(1);
    expect(question()).toBe(left);
  });

  it('has no shortcut while one types', async () => {
    await start();
    box().focus();
    for (const key of ['n', 'a', 't', 'd']) press(key);
    type('nat');
    press('Escape');
    expect(document.activeElement).toBe(heading());
    await kept({ answer: 'nat', toAsk: false });
    expect(gone).toEqual([]);
    await at(1);
  });

  it('leaves keys alone that are pressed elsewhere', async () => {
    await hearAll();
    render(
      <>
        <button type="button">elsewhere</button>
        <Held />
      </>,
    );
    await at(1);
    await focusOn(heading);
    screen.getByText('elsewhere').focus();
    press('d');
    expect(gone).toEqual([]);
    heading().focus();
    press('d');
    expect(gone).toHaveLength(1);
  });

  it('begins with what nothing was asked of, and leaves the order as it is meanwhile', async () => {
    const [first] = await hearAll();
    await keepQuestion(
      { customerId: 'c', statementId: first?.id ?? '', toOneself: 'Q', aloud: 'Q', lens: 'own' },
      { answer: 'A' },
    );
    render(<Held />);
    await at(1);
    expect(document.querySelector('q')?.textContent).toBe(said[1]);
    box().focus();
    type('x');
    press('Enter');
    await kept({}, { answer: 'x' });
    await at(1);
    expect(document.querySelector('q')?.textContent).toBe(said[1]);
  });

  it('goes on when what is asked about is deleted elsewhere', async () => {
    const [first] = await start();
    await notes.statements.update(first?.id ?? '', { deletedAt: 1 });
    await at(1, 2);
    await wait(() => {
      expect(document.querySelector('q')?.textContent).toBe(said[1]);
    });
  });

  it('turns to the statement that is aimed at', async () => {
    const [, , last] = await hearAll();
    render(<Held aim={{ statementId: last?.id ?? '' }} />);
    await at(3);
    const [first] = await notes.statements.toArray();
    aimNow({ statementId: first?.id ?? '' });
    await at(1);
  });

  it('leads to the need that shows in a statement', async () => {
    const [first] = await start();
    fireEvent.click(button('There’s a need here'));
    press('d');
    const to = ['need', { statementId: first?.id }];
    expect(gone).toEqual([to, to]);
  });
});

it('opens in a full window, for two at one screen', async () => {
  await start();
  fireEvent.click(screen.getByRole('button', { name: 'Open in a full window' }));
  expect(tabChanges.at(-1)).toEqual({ url: 'chrome-extension://undivided/sidepanel.html#ask/c' });
});

describe('another question', () => {
  it('is another each time, and none that was answered', async () => {
    await start();
    const seen = [question()];
    for (let i = 0; i < 6; i += 1) {
      press('a');
      await wait(() => {
        expect(question()).not.toBe(seen.at(-1));
      });
      seen.push(question());
    }
    expect(new Set(seen).size).toBe(seen.length);
    const answered = question();
    box().focus();
    type('x');
    press('Enter');
    await kept({ toOneself: answered });
    button('Another question').click();
    await wait(() => {
      expect(question()).not.toBe(answered);
    });
    const before = await wait(() => below());
    expect(before.getByRole<HTMLTextAreaElement>('textbox', { name: answered }).value).toBe('x');
  });
});

describe('an answer', () => {
  it('that is half typed is there again, with its statement and its question', async () => {
    await start();
    press('n');
    await at(2);
    press('a');
    await wait(async () => {
      expect(question()).not.toBe('What happened the last time somebody was late?');
      await focusOn(heading);
    });
    const asked = question();
    const { statementId } = { statementId: (await notes.statements.toArray())[1]?.id ?? '' };
    fireEvent.input(box(), { target: { value: 'They had to th' } });
    await wait(async () => {
      expect((await notes.drafts.toArray())[0]?.field).toContain(statementId);
    });
    cleanup();
    render(<Held />);
    await at(2);
    expect(question()).toBe(asked);
    await wait(() => {
      expect(box().value).toBe('They had to th');
    });
    expect(await rows()).toEqual([]);
  });

  it('is kept when the box is left for how sure one is, and that with it', async () => {
    await start();
    box().focus();
    type('A lot');
    const radio = screen.getByRole('radio', { name: 'I think so' });
    radio.focus();
    fireEvent.click(radio);
    await kept({ answer: 'A lot', certainty: 'think' });
    await wait(() => {
      expect(box().value).toBe('A lot');
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'I think so' }).checked).toBe(
        true,
      );
    });
    await expect.poll(() => notes.drafts.count()).toBe(0);
  });

  it('takes how sure one was before it was there', async () => {
    await start();
    fireEvent.click(screen.getByRole('radio', { name: 'They told me' }));
    expect(await rows()).toEqual([]);
    box().focus();
    type('A lot');
    press('Enter');
    await kept({ answer: 'A lot', certainty: 'know' });
  });

  it('stays in the box, and is said to, when it can not be kept', async () => {
    await start();
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    notes.questions.hook('creating', full);
    box().focus();
    type('A lot');
    press('Enter');
    await screen.findByText(/That could not be kept/);
    notes.questions.hook('creating').unsubscribe(full);
    expect(box().value).toBe('A lot');
    expect(document.activeElement).toBe(box());
    expect(await faults()).toEqual([]);
  });

  it('that one does not know yet is to be asked', async () => {
    await start();
    fireEvent.click(screen.getByRole('radio', { name: 'Don’t know yet' }));
    await kept({ toAsk: true });
    await wait(() => {
      expect(button('Ask them').getAttribute('aria-pressed')).toBe('true');
    });
    fireEvent.click(screen.getByRole('radio', { name: 'They told me' }));
    await kept();
    await wait(() => {
      expect(button('Ask them').getAttribute('aria-pressed')).toBe('false');
    });
  });

  it('is seen at once in another panel, where nothing that is being typed is lost', async () => {
    await hearAll();
    // Two roots would give the same ids in one document.
    render(
      <>
        <div data-testid="mine">
          <Held />
        </div>
        <div data-testid="theirs">
          <Held />
        </div>
      </>,
    );
    const name = 'What does “4%” cost them in a year?';
    const boxIn = (panel: string): HTMLTextAreaElement =>
      within(screen.getByTestId(panel)).getByRole('textbox', { name });
    await wait(() => boxIn('theirs'));
    await wait(() => {
      expect(document.activeElement?.textContent).toBe(name);
    });
    boxIn('mine').focus();
    type('A lot');
    fireEvent.input(boxIn('theirs'), { target: { value: 'Nothing' } });
    fireEvent.keyDown(boxIn('mine'), { key: 'Enter' });
    await kept({ answer: 'A lot' });
    await within(screen.getByTestId('theirs')).findByText('A lot');
    expect(boxIn('theirs').value).toBe('Nothing');
    fireEvent.click(screen.getByRole('button', { name: 'Use that' }));
    await wait(() => {
      expect([boxIn('mine').value, boxIn('theirs').value]).toEqual(['A lot', 'A lot']);
    });
    await kept({ answer: 'A lot' });
  });
});

describe('a key', () => {
  it('does nothing behind a dialog, where the focus may be nowhere', async () => {
    await start();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    fireEvent.keyDown(document.body, { key: 'n' });
    dialog.remove();
    fireEvent.keyDown(document.body, { key: 'n' });
    await at(2);
    fireEvent.keyDown(document.body, { key: 'p' });
    await at(1);
  });
});

describe('Ask them', () => {
  it('puts the question among those to ask, with its wording aloud, and takes it back', async () => {
    await start();
    fireEvent.click(button('Ask them'));
    const aloud = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Aloud' });
    expect(aloud.value).toBe('What does that 4% cost you in a year?');
    await kept({ toAsk: true, aloud: aloud.value });
    screen.getByText('1 of 3 asked');
    expect(await faults()).toEqual([]);
    fireEvent.click(button('Ask them'));
    await kept();
    await screen.findByText('0 of 3 asked');
  });
});

describe('what was asked before', () => {
  it('can be changed, deleted and brought back', async () => {
    const [first] = await hearAll();
    const statementId = first?.id ?? '';
    await keepQuestion(
      { customerId: 'c', statementId, toOneself: 'Who pays?', aloud: 'Who?', lens: 'own' },
      { answer: 'Ana' },
    );
    render(<Held aim={{ statementId }} />);
    await at(3);
    const answer = below().getByRole('textbox', { name: 'Who pays?' });
    fireEvent.input(answer, { target: { value: 'Ana and Tom' } });
    fireEvent.keyDown(answer, { key: 'Enter' });
    fireEvent.change(below().getByRole('combobox'), { target: { value: 'know' } });
    fireEvent.click(below().getByRole('button', { name: 'Ask them' }));
    await kept({ answer: 'Ana and Tom', certainty: 'know', toAsk: true });
    expect(await faults()).toEqual([]);
    fireEvent.click(below().getByRole('button', { name: 'Delete' }));
    await kept();
    await focusOn(heading);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await kept({ answer: 'Ana and Tom' });
    await wait(() => below());
  });
});

it('says so when a change can not be kept', async () => {
  await start();
  const full = (): never => {
    throw new DOMException('the disk is full', 'QuotaExceededError');
  };
  notes.questions.hook('creating', full);
  press('t');
  await screen.findByText('Something went wrong. What you typed is still here.');
  notes.questions.hook('creating').unsubscribe(full);
});

it('turns to a question that is aimed at', async () => {
  const [first] = await hearAll();
  const statementId = first?.id ?? '';
  const asked = { customerId: 'c', statementId, toOneself: 'Who pays?', aloud: '', lens: 'own' };
  const questionId = (await keepQuestion(asked, { toAsk: true })) ?? '';
  render(<Held aim={{ statementId, questionId }} />);
  await at(3);
  expect(question()).toBe('Who pays?');
});

describe('a question of one’s own', () => {
  const open = (): void => {
    const details = screen.getByText('Ask something of my own').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };
  const fill = (name: string, value: string): void => {
    fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
  };
  const add = (): void => {
    fireEvent.click(screen.getByRole('button', { name: 'Ask this' }));
  };

  it('is asked at once, of this statement alone', async () => {
    const [first] = await start();
    open();
    fill('Your question', 'Who sweeps it up?');
    expect(await faults()).toEqual([]);
    add();
    await wait(() => {
      expect(question()).toBe('Who sweeps it up?');
    });
    await focusOn(box);
    type('The night shift');
    press('Enter', { ctrlKey: true });
    await kept({ statementId: first?.id, answer: 'The night shift', lens: 'own' });
    await at(2);
    expect(question()).not.toBe('Who sweeps it up?');
    expect(await notes.drafts.count()).toBe(0);
  });

  it('is asked of others, too, and can be taken from there', async () => {
    await start();
    open();
    fill('Your question', 'Who sweeps it up?');
    fireEvent.click(
      screen.getByRole('checkbox', { name: 'Ask this of other things they say, too' }),
    );
    fill('Only where one of these words is said', 'november');
    add();
    await wait(() => {
      expect(question()).toBe('Who sweeps it up?');
    });
    await focusOn(box);
    heading().focus();
    press('n');
    await at(2);
    expect(question()).toBe('Who sweeps it up?');
    press('n');
    await at(3);
    expect(question()).not.toBe('Who sweeps it up?');
    const lenses = screen.getByText('My own questions: 1').closest('details')!;
    lenses.open = true;
    const change = (label: string, text: string): void => {
      const field = within(lenses).getByLabelText<HTMLInputElement>(label);
      fireEvent.input(field, { target: { value: text } });
      fireEvent.keyDown(field, { key: 'Enter' });
    };
    const words = 'Only where one of these words is said';
    expect(within(lenses).getByLabelText<HTMLInputElement>(words).value).toBe('november');
    change('To yourself', 'Who sweeps up?');
    change('Aloud', 'Who sweeps up here?');
    change(words, ' works;  november ');
    await wait(async () => {
      expect(await ownLenses()).toMatchObject([
        {
          toOneself: 'Who sweeps up?',
          aloud: 'Who sweeps up here?',
          words: ['works', 'november'],
        },
      ]);
      expect(within(lenses).getByLabelText<HTMLInputElement>(words).value).toBe('works, november');
    });
    expect(await notes.drafts.count()).toBe(0);
    expect(await faults()).toEqual([]);
    fireEvent.click(within(lenses).getByRole('button', { name: 'Delete' }));
    await wait(async () => {
      expect(await ownLenses()).toEqual([]);
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('My own questions: 1');
  });

  it('that is half typed is there again, and unfolded', async () => {
    await start();
    press('n');
    await at(2);
    open();
    fill('Your question', 'Who sw');
    await wait(async () => {
      expect(await notes.drafts.count()).toBe(1);
    });
    cleanup();
    render(<Held />);
    await at(2);
    const field = screen.getByLabelText<HTMLInputElement>('Your question');
    await wait(() => {
      expect(field.value).toBe('Who sw');
      expect(field.closest('details')?.open).toBe(true);
    });
  });
});

describe('a question that a need led to', () => {
  const lever = {
    customerId: 'c',
    lens: 'lever',
    from: 'n',
    toOneself: 'What would ten days bring them?',
    aloud: 'What would ten days bring you?',
  } as const;
  const list = () => within(screen.getByRole('region', { name: 'Also to ask them' }));
  const answer = (): HTMLTextAreaElement => list().getByRole('textbox', { name: lever.toOneself });

  it('stands after what is asked of the statements, to be answered', async () => {
    const { id } = (await hearAll())[0]!;
    await keepToAsk(lever);
    await keepQuestion({ ...lever, statementId: id, from: 'x' }, { toAsk: true });
    render(<Held />);
    await wait(list);
    expect(list().getAllByRole('listitem')).toHaveLength(1);
    expect(await faults()).toEqual([]);
    fireEvent.input(answer(), { target: { value: 'A shelf' } });
    fireEvent.keyDown(answer(), { key: 'Enter' });
    fireEvent.change(list().getByRole('combobox'), { target: { value: 'think' } });
    await kept({ answer: 'A shelf', certainty: 'think', toAsk: true }, { statementId: id });
    expect(await notes.drafts.count()).toBe(0);
  });

  it('is there with nothing heard, no more to be asked when the user says so', async () => {
    await notes.questions.update(await keepToAsk(lever), { place: 1 });
    render(<Held />);
    await wait(list);
    const ask = (): HTMLElement => list().getByRole('button', { name: 'Ask them' });
    fireEvent.click(ask());
    await kept({ toAsk: false });
    const open = await rows();
    expect(toAskOf({ questions: open, greatest: undefined })).toEqual([]);
    await wait(() => {
      expect(ask().getAttribute('aria-pressed')).toBe('false');
    });
    fireEvent.click(ask());
    await kept({ toAsk: true });
    expect(toAskOf({ questions: await rows(), greatest: undefined })).toHaveLength(1);
  });

  it('can be deleted, and brought back', async () => {
    await start();
    await keepToAsk(lever);
    await wait(list);
    fireEvent.click(list().getByRole('button', { name: 'Delete' }));
    await kept();
    await wait(() => {
      expect(screen.queryByRole('region', { name: 'Also to ask them' })).toBeNull();
    });
    await focusOn(heading);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await wait(list);
  });

  it('has the focus when one turns to it', async () => {
    await hearAll();
    render(<Held aim={{ questionId: await keepToAsk(lever) }} />);
    await wait(list);
    await focusOn(answer);
    await wait(() => screen.getByRole('heading', { name: /4%/ }));
    expect(document.activeElement).toBe(answer());
  });
});
