// @vitest-environment jsdom
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { BriefPlace } from '../../src/sidepanel/brief/brief-place';
import type { Place } from '../../src/sidepanel/places';
import { tabs } from '../fakes/browser';
import { customer, day, question } from '../fixtures/harrow';
import { seedHarrow } from '../fixtures/seed-harrow';
import { faults } from '../ui/faults';

// What is shown comes by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

let copied: { plain: string; html: string } | undefined;
let byCopy: Record<string, string> = {};
let refuses = false;

/** The clipboard, at the browser's edge. */
class FakeItem {
  constructor(readonly parts: Record<string, Blob>) {}
}
const asText = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(blob ?? new Blob());
  });
Object.assign(globalThis, { ClipboardItem: FakeItem });
Object.defineProperty(navigator, 'clipboard', {
  value: {
    write: async ([item]: FakeItem[]) => {
      if (refuses) throw new DOMException('not now', 'NotAllowedError');
      copied = {
        plain: await asText(item?.parts['text/plain']),
        html: await asText(item?.parts['text/html']),
      };
    },
  },
});

const gone: Place[] = [];
const open = (): void => {
  render(
    <BriefPlace
      customerId={customer.id}
      session={null}
      aim={{}}
      goTo={(place) => {
        gone.push(place);
      }}
    />,
  );
};
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const sheet = (): Promise<HTMLElement> => screen.findByRole('article');
const asked = (): string[] =>
  within(screen.getByRole('region', { name: 'Ask them' }))
    .queryAllByRole('listitem')
    .filter((item) => item.dataset['question'])
    .map((item) => item.querySelector('[dir]')?.textContent ?? '');
const showsAsked = async (...questions: string[]): Promise<void> => {
  await waitFor(() => {
    expect(asked()).toEqual(questions);
  });
};
const october = 'What happens if you’re at eight days in October?';
const start = 'When did the 4% start?';
const besides = 'Who besides Priya must be happy?';

beforeEach(async () => {
  copied = undefined;
  byCopy = {};
  refuses = false;
  gone.length = 0;
  await seedHarrow();
});
afterEach(async () => {
  cleanup();
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('the brief', () => {
  it('is one page, and follows the notes', async () => {
    open();
    const page = await sheet();
    expect(page.textContent).toContain('The supermarket wants ten days by October.');
    expect(page.textContent).toContain('Because two people raised it unasked');
    expect(await faults()).toEqual([]);
    await notes.statements.update('s1', { text: 'Eleven days.' });
    await waitFor(() => {
      expect(page.textContent).toContain('“Eleven days.” Ana');
    });
  });

  it('teaches while there is nothing to say', async () => {
    await notes.questions.clear();
    await notes.needs.clear();
    open();
    await screen.findByText(/gathers here, on one page/);
    expect(screen.queryByRole('article')).toBeNull();
    expect(await faults()).toEqual([]);
    fireEvent.click(button('Find their greatest need'));
    fireEvent.click(button('Write down what they said'));
    expect(gone).toEqual(['need', 'heard']);
  });

  it('is copied as Markdown and as rich text, in the click itself', async () => {
    open();
    await sheet();
    fireEvent.click(button('Copy brief'));
    await screen.findByText('Copied.');
    expect(copied?.plain).toMatch(/^## Harrow & Finch Bakeries\n\nvisit /);
    expect(copied?.html).toMatch(/^<h2 dir="auto">Harrow &amp; Finch Bakeries<\/h2>/);
  });

  it('is copied by the document where the clipboard refuses, and says so where both do', async () => {
    refuses = true;
    let lets = true;
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      const clipboardData = { setData: (type: string, text: string) => (byCopy[type] = text) };
      if (lets) document.dispatchEvent(Object.assign(event, { clipboardData }));
      return lets;
    };
    open();
    await sheet();
    fireEvent.click(button('Copy brief'));
    await screen.findByText('Copied.');
    expect(byCopy['text/plain']).toContain('## Harrow');
    expect(byCopy['text/html']).toContain('<h2');
    lets = false;
    fireEvent.click(button('Copy brief'));
    await screen.findByText(/could not be copied/);
  });

  it('is printed from a tab, and opens one from the panel', async () => {
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    open();
    await sheet();
    fireEvent.click(button('Print'));
    await waitFor(() => {
      expect(tabs.opened).toEqual([
        `chrome-extension://undivided/sidepanel.html#brief/${customer.id}/print`,
      ]);
    });
    expect(printed).toBe(0);
    tabs.inTab = true;
    fireEvent.click(button('Print'));
    await waitFor(() => {
      expect(printed).toBe(1);
    });
    tabs.inTab = false;
  });

  it('prints itself, once, in the tab that was opened for that', async () => {
    const seen: string[] = [];
    window.print = () => {
      seen.push(document.querySelector('article')?.textContent.slice(0, 6) ?? '');
    };
    location.hash = `#brief/${customer.id}/print`;
    open();
    await sheet();
    await waitFor(() => {
      expect(seen).toEqual(['Harrow']);
    });
    expect(location.hash).toBe(`#brief/${customer.id}`);
    location.hash = '';
  });
});

describe('what comes next', () => {
  it('is kept with the need and the customer', async () => {
    open();
    await sheet();
    fireEvent.input(screen.getByLabelText('Next step'), { target: { value: 'Call Tom' } });
    fireEvent.keyDown(screen.getByLabelText('Next step'), { key: 'Enter' });
    fireEvent.change(screen.getByLabelText('Do it on'), { target: { value: '2025-06-21' } });
    fireEvent.change(screen.getByLabelText('Next visit'), { target: { value: '2025-07-01' } });
    await waitFor(async () => {
      expect(await notes.needs.get('n1')).toMatchObject({
        nextStep: 'Call Tom',
        nextStepAt: day(2025, 6, 21),
      });
      expect(await notes.customers.get(customer.id)).toMatchObject({ nextVisit: day(2025, 7, 1) });
    });
    fireEvent.change(screen.getByLabelText('Next visit'), { target: { value: '' } });
    await waitFor(async () => {
      expect(await notes.customers.get(customer.id)).not.toHaveProperty('nextVisit');
    });
  });

  it('has a time beside the day of the visit, which goes with the day', async () => {
    open();
    await sheet();
    const time = (): HTMLInputElement => screen.getByLabelText('Time of the visit');
    fireEvent.change(time(), { target: { value: '14:30' } });
    await waitFor(async () => {
      expect(await notes.customers.get(customer.id)).toMatchObject({ visitTime: '14:30' });
    });
    expect(await faults()).toEqual([]);
    fireEvent.change(screen.getByLabelText('Next visit'), { target: { value: '2025-07-01' } });
    await waitFor(async () => {
      expect(await notes.customers.get(customer.id)).toMatchObject({
        nextVisit: day(2025, 7, 1),
        visitTime: '14:30',
      });
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Clear: Time of the visit' }));
    await waitFor(async () => {
      expect(await notes.customers.get(customer.id)).not.toHaveProperty('visitTime');
    });
    fireEvent.change(time(), { target: { value: '09:00' } });
    await waitFor(() => {
      expect(time().value).toBe('09:00');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Clear: Next visit' }));
    await waitFor(async () => {
      const kept = await notes.customers.get(customer.id);
      expect(kept).not.toHaveProperty('nextVisit');
      expect(kept).not.toHaveProperty('visitTime');
    });
    await waitFor(() => {
      expect(screen.queryByLabelText('Time of the visit')).toBeNull();
    });
  });

  it('is no day of a year that is still being typed', async () => {
    open();
    await sheet();
    fireEvent.change(screen.getByLabelText('Next visit'), { target: { value: '0002-07-01' } });
    fireEvent.change(screen.getByLabelText('Do it on'), { target: { value: '2025-06-22' } });
    await waitFor(async () => {
      expect(await notes.needs.get('n1')).toMatchObject({ nextStepAt: day(2025, 6, 22) });
    });
    expect(await notes.customers.get(customer.id)).toMatchObject({ nextVisit: customer.nextVisit });
  });
});

describe('the questions to ask', () => {
  it('are moved up and down, and the focus with them', async () => {
    open();
    await sheet();
    await showsAsked(october, start, besides);
    expect(button(`Move up: ${october}`).disabled).toBe(true);
    expect(button(`Move down: ${besides}`).disabled).toBe(true);
    fireEvent.click(button(`Move up: ${besides}`));
    await showsAsked(october, besides, start);
    await waitFor(() => {
      expect(document.activeElement).toBe(button(`Move up: ${besides}`));
    });
    fireEvent.click(button(`Move up: ${besides}`));
    await showsAsked(besides, october, start);
    // It can go no further up.
    await waitFor(() => {
      expect(document.activeElement).toBe(button(`Move down: ${besides}`));
    });
    expect((await sheet()).textContent).toMatch(/Ask on .*“Who besides.*“What happens.*“When did/);
  });

  it('are never more than three', async () => {
    await notes.questions.add(question('q9', { toAsk: true, aloud: 'And who else?' }));
    open();
    await sheet();
    await showsAsked(october, start, besides);
    expect(screen.getByText(/^1 more to choose from/)).toBeTruthy();
    expect(screen.getByText(/Three is all that one visit has room for/)).toBeTruthy();
    expect(button('Add: And who else?').disabled).toBe(true);
    fireEvent.click(button(`Remove: ${start}`));
    await showsAsked(october, besides);
    fireEvent.click(button('Add: And who else?'));
    await showsAsked(october, besides, 'And who else?');
    expect(await faults()).toEqual([]);
  });

  it('stay as they are when the choice could not be kept, and say so', async () => {
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    open();
    await sheet();
    notes.questions.hook('updating', full);
    fireEvent.click(button(`Remove: ${start}`));
    await screen.findByRole('alert');
    notes.questions.hook('updating').unsubscribe(full);
    await showsAsked(october, start, besides);
  });

  it('are proposed until one of them is moved, added or removed', async () => {
    await notes.questions.bulkPut([
      question('q3', { statementId: 's1', certainty: 'guess', answer: 'x', aloud: october }),
      question('q4', { toAsk: true, aloud: start }),
      question('q5', { toAsk: true, aloud: besides }),
    ]);
    open();
    await sheet();
    await showsAsked(october, besides, start);
    expect(screen.getByText(/^Proposed/)).toBeTruthy();
    fireEvent.click(button(`Move down: ${october}`));
    await showsAsked(besides, october, start);
    expect(screen.queryByText(/^Proposed/)).toBeNull();
    expect((await notes.questions.bulkGet(['q3', 'q4', 'q5'])).map((each) => each?.place)).toEqual([
      2, 3, 1,
    ]);
  });

  it('can all be removed, and then others are proposed', async () => {
    await notes.questions.bulkPut([
      question('q3', { statementId: 's2', toAsk: true, aloud: october, place: 1 }),
      question('q4', { statementId: 's2', toAsk: true, aloud: start }),
      question('q5', { statementId: 's2', certainty: 'think', answer: 'x' }),
    ]);
    open();
    await sheet();
    await showsAsked(october);
    fireEvent.click(button(`Remove: ${october}`));
    await showsAsked(start);
    expect(screen.getByText(/^Proposed/)).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Ask them');
    });
    fireEvent.click(button(`Remove: ${start}`));
    await showsAsked();
    expect((await sheet()).textContent).not.toContain(start);
    screen.getByText(/^2 more to choose from/);
    fireEvent.click(button(`Add: ${october}`));
    await showsAsked(october);
    expect(await faults()).toEqual([]);
    expect(await notes.questions.get('q3')).not.toHaveProperty('passedOver');
  });

  it('can be chosen again where they are all that there is', async () => {
    await Promise.all([notes.needs.clear(), notes.questions.clear()]);
    await notes.questions.add(question('q9', { toAsk: true, aloud: start }));
    open();
    await sheet();
    fireEvent.click(button(`Remove: ${start}`));
    await showsAsked();
    fireEvent.click(button(`Add: ${start}`));
    await showsAsked(start);
  });

  it('say where they come from while there is none', async () => {
    await notes.questions.clear();
    open();
    await sheet();
    expect(screen.getByText(/gather here\.$/)).toBeTruthy();
    expect(await faults()).toEqual([]);
  });
});
