// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noPolicy } from '../../src/settings/policy';
import { leave } from '../fakes/browser';
import { faults } from '../ui/faults';
import { clearPage, commands, openPage, part, sent, session, undone } from './page';

clearPage();
const mine = () => part('My sites');
const ownField = 'What else should wait?';
const exceptField = 'What should stay reachable, though its site waits?';
const tryField = 'Try an address: would it wait?';
const type = (label: string, value: string): void => {
  fireEvent.input(mine().getByLabelText(label), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(mine().getByRole('button', { name }));
};
const own = (...patterns: string[]) => ({ own: patterns, except: [], switched: {} });

describe('a site of one’s own', () => {
  it('is told in plain words, added with the browser’s leave in one click, and deleted', async () => {
    await openPage();
    mine().getByText('Nothing of your own waits yet.');
    type(ownField, 'https://intranet.example.com/expenses/new?id=1');
    await mine().findByText('Will wait: everything on intranet.example.com under /expenses/new/.');
    fireEvent.click(
      mine().getByRole('radio', { name: 'everything on intranet.example.com under /expenses/' }),
    );
    await mine().findByText('Will wait: everything on intranet.example.com under /expenses/.');
    expect(await faults()).toEqual([]);
    press('Let it wait');
    // Asked in the click's own turn, after what was decided was sent.
    expect(sent.map(({ command }) => command)).toEqual(['choose']);
    expect(leave.asked).toEqual([{ origins: ['*://*.intranet.example.com/*'] }]);
    const words = 'everything on intranet.example.com under /expenses/';
    const remove = await mine().findByRole('button', { name: `Delete: ${words}` });
    expect(mine().getByLabelText<HTMLInputElement>(ownField).value).toBe('');
    expect(await faults()).toEqual([]);
    fireEvent.click(remove);
    await screen.findByText('Deleted.');
    expect(mine().queryByText(words)).toBeNull();
    fireEvent.click(undone());
    await mine().findByText(words);
  });

  it.each([
    ['com', /That is too much/],
    ['about:config', /Only pages on the web/],
    ['not an address', /no web address/],
    ['https://chromewebstore.google.com/detail/x', /Browsers keep extensions away/],
    ['mail.google.com/mail', 'That waits already: Gmail.'],
    ['intranet.example.com/a/b', /That waits already: everything on intranet.example.com under/],
  ])('%s is refused, with the reason', async (typed, words) => {
    await openPage({ choices: own('intranet.example.com/a') });
    type(ownField, typed);
    press('Let it wait');
    await mine().findByText(words);
    expect(commands('choose')).toEqual([]);
    expect(leave.asked).toEqual([]);
  });

  it('says that it waits, unless sites of one’s own are switched off', async () => {
    await openPage({ choices: own('a.example') });
    mine().getByText('Waits.');
    fireEvent.click(part('What waits').getByRole('checkbox', { name: 'My sites' }));
    await mine().findByText(/so none of these waits/);
    expect(mine().queryByText('Waits.')).toBeNull();
  });

  it('may be wider than one that is there', async () => {
    await openPage({ choices: own('intranet.example.com/a') });
    type(ownField, 'intranet.example.com');
    await mine().findByText('Will wait: everything on intranet.example.com.');
  });

  it('without leave says so and asks for it, each or all together', async () => {
    leave.holds = ({ origins = [] }) => !origins.some((host) => host.includes('.example'));
    await openPage({ choices: own('a.example', 'b.example/x') });
    await mine().findByText('2 of these sites do not wait yet: the browser gives no leave.');
    press('Allow: everything on a.example');
    press('Allow all 2 sites');
    expect(leave.asked).toEqual([
      { origins: ['*://*.a.example/*'] },
      { origins: ['*://*.a.example/*', '*://*.b.example/*'] },
    ]);
    expect(await faults()).toEqual([]);
  });

  it('deleted in a session waits until its end, and says so', async () => {
    const site = {
      id: 'own:a.example',
      name: 'a.example',
      category: 'own' as const,
      patterns: ['a.example'],
      except: [],
    };
    await openPage({ session: session({ waits: [site] }), choices: own('a.example') });
    press('Delete: everything on a.example');
    await screen.findByText('Deleted. After this session.');
    expect(mine().queryByRole('button', { name: /Delete/ })).toBeNull();
    const list = within(mine().getByRole('list', { name: 'My sites' }));
    expect(list.getByRole('listitem').textContent).toContain('After this session.');
    expect(await faults()).toEqual([]);
  });

  it('of many shows some, and all when asked', async () => {
    await openPage({
      choices: own(...Array.from({ length: 300 }, (_, n) => `site-${String(n)}.example`)),
    });
    const rows = (): number =>
      within(mine().getByRole('list', { name: 'My sites' })).getAllByRole('listitem').length;
    expect(rows()).toBe(20);
    // The newest is the first.
    mine().getByText('everything on site-299.example');
    press('Show all 300');
    await waitFor(() => {
      expect(rows()).toBe(300);
    });
  });
});

describe('what the company has set', () => {
  it('is shown as such, and can’t be deleted', async () => {
    leave.holds = ({ origins = [] }) => !origins.some((host) => host.includes('corp.example'));
    await openPage({
      company: {
        ...noPolicy,
        sites: { extra: ['corp.example'], never: ['docs.corp.example'] },
        unread: ['???'],
      },
    });
    expect(mine().getAllByText('Set by your company.')).toHaveLength(2);
    expect(mine().queryByRole('button', { name: /Delete/ })).toBeNull();
    mine().getByText('???');
    fireEvent.click(
      await mine().findByRole('button', { name: 'Allow: everything on corp.example' }),
    );
    expect(leave.asked).toEqual([{ origins: ['*://*.corp.example/*'] }]);
    expect(await faults()).toEqual([]);
  });
});

describe('an exception', () => {
  it('is added and deleted; nothing is asked of the browser', async () => {
    await openPage();
    type(exceptField, 'https://mail.google.com/chat');
    await mine().findByText('Stays reachable: everything on mail.google.com under /chat/.');
    press('Leave it reachable');
    await screen.findByText(
      'Stays reachable from now on: everything on mail.google.com under /chat/.',
    );
    press('Delete: everything on mail.google.com under /chat/');
    await screen.findByText('Deleted.');
    expect(leave.asked).toEqual([]);
  });

  it('where nothing waits is refused', async () => {
    await openPage();
    type(exceptField, 'news.example');
    press('Leave it reachable');
    await mine().findByText('Nothing waits there, so it stays reachable anyway.');
    expect(commands('choose')).toEqual([]);
  });

  it('holds after the session that runs', async () => {
    await openPage({
      session: session(),
      choices: { own: [], except: ['mail.google.com/chat'], switched: {} },
    });
    mine().getByText('After this session.');
  });
});

describe('an address to try', () => {
  it.each([
    ['https://mail.google.com/mail/u/0', 'It would wait: Gmail.'],
    ['https://news.example/today', 'It stays reachable: no site that waits has it.'],
    ['https://own.example/x/open', /as you chose: everything on own.example under \/x\/open/],
    ['https://mail.google.com/chat', 'It stays reachable: Gmail waits, but not this part of it.'],
    ['not an address', /no web address/],
    ['https://www.expensify.com/inbox', 'It stays reachable: “Expenses” is switched off.'],
    ['https://outlook.live.com/mail/', /^It stays reachable: Outlook.* is switched off\.$/],
    ['own.example/x/y', 'It would wait: everything on own.example under /x/.'],
  ])('%s', async (typed, words) => {
    await openPage({
      settings: {
        minutes: 25,
        categories: ['email', 'own'],
        strictness: 'firm',
        collectMinutes: 0,
      },
      choices: {
        own: ['own.example/x'],
        except: ['own.example/x/open'],
        switched: { outlook: false },
      },
    });
    type(tryField, typed);
    await mine().findByText(words);
  });
});

describe('where the call report is written', () => {
  it('is asked here, too, until it has been', async () => {
    await openPage({ reportAsked: false });
    type('Where do you write your call report?', 'https://forms.example/calls');
    expect(await faults()).toEqual([]);
    press('Done');
    await mine().findByText(/^From now on this waits in your sessions, too/);
    await mine().findByRole('button', {
      name: 'Delete: everything on forms.example under /calls/',
    });
    expect(sent.map(({ command }) => command)).toEqual(['choose', 'reportAsked']);
  });
});

describe('a list', () => {
  const choose = (text: string): void => {
    const file = new File([text], 'sites.txt', { type: 'text/plain' });
    Object.assign(file, { text: () => Promise.resolve(text) });
    fireEvent.change(mine().getByLabelText(/Import a list/), { target: { files: [file] } });
  };

  it('is taken whole, with one undo', async () => {
    await openPage();
    choose('a.example\nb.example/x\n! mail.google.com/chat\n- gmail\n');
    await screen.findByText('Taken: 2 sites, 1 exception, 1 switched by hand.');
    mine().getByText('everything on b.example under /x/');
    expect(commands('choose')).toHaveLength(1);
    fireEvent.click(undone());
    await mine().findByText('Nothing of your own waits yet.');
    expect(commands('choose')).toHaveLength(2);
  });

  it('with lines that can’t be read names them, and nothing is taken', async () => {
    await openPage();
    choose('a.example\ncom\n+ no-such-site\n');
    await mine().findByText('Nothing was taken, since this can’t be read:');
    const lines = [...document.querySelectorAll('.unread li')].map((line) => line.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^Line 2: “com” That is too much/),
      'Line 3: “no-such-site” No site of ours goes by that.',
    ]);
    expect(commands('choose')).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('can be dropped', async () => {
    await openPage();
    const file = new File([''], 'sites.txt');
    Object.assign(file, { text: () => Promise.resolve('a.example') });
    fireEvent.drop(mine().getByLabelText(/Import a list/), { dataTransfer: { files: [file] } });
    await screen.findByText('Taken: 1 site, 0 exceptions.');
  });

  describe('that is exported', () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    beforeEach(() => {
      saved.length = 0;
      let blob: Blob = new Blob();
      Object.assign(URL, {
        createObjectURL: (file: Blob) => {
          blob = file;
          return 'blob:1';
        },
        revokeObjectURL: () => undefined,
      });
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
        this: HTMLAnchorElement,
      ) {
        const reader = new FileReader();
        const text = new Promise<string>((resolve) => {
          reader.onload = () => {
            resolve(reader.result as string);
          };
        });
        reader.readAsText(blob);
        saved.push({ name: this.download, text });
      });
      return () => {
        vi.restoreAllMocks();
      };
    });

    it('says all of it, as JSON and as text', async () => {
      await openPage({ choices: own('a.example') });
      press('Export as JSON');
      press('Export as text');
      expect(saved.map(({ name }) => name)).toEqual([
        'undivided-sites.json',
        'undivided-sites.txt',
      ]);
      expect(JSON.parse((await saved[0]?.text) ?? '')).toMatchObject({ own: ['a.example'] });
      expect(await saved[1]?.text).toBe('a.example\n');
    });
  });
});
