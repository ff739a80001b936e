import { describe, expect, it } from 'vitest';
import { decide } from '../../src/session/decide';
import { passesLeft } from '../../src/session/pass';
import { firstSettings, type Event, type Settings } from '../../src/session/session';
import { openSites } from '../../src/session/time';
import {
  after,
  concur,
  gmail,
  minutes,
  nine,
  refusal,
  running,
  seconds,
  startEvent,
} from './state';

const text = 'k7'.repeat(30);
const askEnd = (reason = ''): Event => ({ type: 'askEnd', reason, text });
const confirm: Event = { type: 'confirmEnd' };
const askPass = (reason = 'the address', site = 'gmail'): Event => ({
  type: 'askPass',
  site,
  reason,
});
const grant: Event = { type: 'grantPass' };

describe('ending early', () => {
  it('asks once when gentle', () => {
    const state = after([nine, startEvent({ strictness: 'gentle' })], [nine, askEnd()]);
    expect(after([nine, startEvent({ strictness: 'gentle' })]).session?.askedEnd).toBeUndefined();
    expect(decide(state, confirm, nine)).toMatchObject({
      state: { session: null, ended: { how: 'early' } },
    });
  });

  it('is not to be had without asking', () => {
    const state = after([nine, startEvent({ strictness: 'gentle' })]);
    expect(refusal(state, confirm, nine)).toBe('notAsked');
  });

  it('wants a reason when firm', () => {
    expect(refusal(after([nine, startEvent()]), askEnd('  '), nine)).toBe('reason');
  });

  it('waits 60 seconds when firm', () => {
    const state = after([nine, startEvent()], [nine, askEnd('fire drill')]);
    expect(refusal(state, confirm, nine + seconds(60) - 1)).toBe('tooEarly');
    expect(decide(state, confirm, nine + seconds(60))).toMatchObject({
      state: { session: null, ended: { how: 'early', reason: 'fire drill' } },
    });
  });

  it('counts the wait from the first time of asking', () => {
    const state = after(
      [nine, startEvent()],
      [nine, askEnd('fire drill')],
      [nine + seconds(30), askEnd('again')],
    );
    expect(running(state).askedEnd).toMatchObject({ askedAt: nine, reason: 'fire drill' });
  });

  it('lapses when it is not confirmed, so that asking ahead gains nothing', () => {
    const state = after([nine, startEvent()], [nine, askEnd('in case')]);
    expect(refusal(state, confirm, nine + minutes(20))).toBe('notAsked');
  });

  it('is asked anew after the clock went back', () => {
    const late = nine + minutes(10);
    const state = after([nine, startEvent()], [late, askEnd('fire drill')]);
    expect(refusal(state, confirm, late - seconds(1))).toBe('notAsked');
  });

  it('can be taken back', () => {
    const state = after([nine, startEvent()], [nine, askEnd('no')], [nine, { type: 'cancelEnd' }]);
    expect(refusal(state, confirm, nine + seconds(60))).toBe('notAsked');
  });

  it('wants the text copied out when locked', () => {
    const state = after([nine, startEvent({ strictness: 'locked' })], [nine, askEnd()]);
    expect(refusal(state, confirm, nine)).toBe('wrongText');
    expect(refusal(state, { type: 'confirmEnd', text: `${text}x` }, nine)).toBe('wrongText');
    expect(decide(state, { type: 'confirmEnd', text }, nine)).toMatchObject({
      state: { session: null },
    });
  });
});

describe('a pass', () => {
  it('wants a reason even when gentle, and is then granted at once', () => {
    const state = after([nine, startEvent({ strictness: 'gentle' })]);
    expect(refusal(state, askPass(' '), nine)).toBe('reason');
    const granted = after(
      [nine, startEvent({ strictness: 'gentle' })],
      [nine, askPass()],
      [nine, grant],
    );
    expect([...openSites(running(granted), nine)]).toEqual(['gmail']);
  });

  it('waits 20 seconds when firm, opens one site, and lasts 5 minutes', () => {
    const asked = after([nine, startEvent()], [nine, askPass()]);
    expect(refusal(asked, grant, nine + seconds(20) - 1)).toBe('tooEarly');
    const at = nine + seconds(20);
    const session = running(after([nine, startEvent()], [nine, askPass()], [at, grant]));
    expect([...openSites(session, at)]).toEqual(['gmail']);
    expect([...openSites(session, at + minutes(5))]).toEqual([]);
  });

  it('never outlasts the session', () => {
    const at = nine + minutes(8);
    const session = running(
      after([nine, startEvent({ minutes: 10 })], [at, askPass()], [at + seconds(20), grant]),
    );
    expect(session.passes[0]?.until).toBe(session.endsAt);
  });

  it('is to be had twice when firm', () => {
    const step = (n: number, site: string) =>
      [
        [nine + minutes(n), askPass('the address', site)],
        [nine + minutes(n) + seconds(20), grant],
      ] as const;
    const state = after([nine, startEvent()], ...step(0, 'gmail'), ...step(1, 'concur'));
    expect(passesLeft(running(state))).toBe(0);
    expect(refusal(state, askPass(), nine + minutes(10))).toBe('noPassesLeft');
  });

  it('is not counted when it was for collecting', () => {
    const session = running(after([nine, startEvent({ collectMinutes: 10 })]));
    expect(passesLeft(session)).toBe(2);
  });

  it('is not to be had when locked', () => {
    const state = after([nine, startEvent({ strictness: 'locked' })]);
    expect(refusal(state, askPass(), nine)).toBe('locked');
    expect(passesLeft(running(state))).toBe(0);
  });

  it('is refused for a site that does not wait, and while one runs for it', () => {
    const state = after([nine, startEvent()], [nine, askPass()], [nine + seconds(20), grant]);
    expect(refusal(state, askPass('x', 'news'), nine + minutes(1))).toBe('notBlocked');
    expect(refusal(state, askPass(), nine + minutes(1))).toBe('passRunning');
  });

  it('starts its wait anew for another site', () => {
    const state = after(
      [nine, startEvent()],
      [nine, askPass()],
      [nine + seconds(15), askPass('x', 'concur')],
    );
    expect(running(state).askedPass).toMatchObject({ site: 'concur', askedAt: nine + seconds(15) });
  });
});

describe('settings changed during a session', () => {
  const change = (settings: Partial<Settings>, from: Partial<Settings> = {}) => {
    const merged = { ...firstSettings, ...settings };
    const waits = [gmail, concur].filter(({ category }) => merged.categories.includes(category));
    const before = { ...startEvent(from) };
    const state = after([nine, { ...before, waits: from.categories ? [gmail] : before.waits }]);
    const event: Event = { type: 'settings', settings: merged, waits, spared: [] };
    const decision = decide(state, event, nine + minutes(1));
    if ('refused' in decision) throw new Error(decision.refused);
    return decision;
  };

  it('takes effect at once where it is stricter', () => {
    const decision = change({}, { categories: ['email'] });
    expect(running(decision.state).waits.map(({ id }) => id)).toEqual(['gmail', 'concur']);
    expect(decision.deferred).toBe(false);
  });

  it('silences at once, and lets be heard only after the end', () => {
    const settings: Event = {
      type: 'settings',
      settings: firstSettings,
      waits: [gmail, concur],
      spared: [],
    };
    const loud = after([nine, startEvent()]);
    expect(running(loud).silent).toBe(false);
    const silent = after([nine, startEvent()], [nine, { ...settings, silent: true }]);
    expect(running(silent).silent).toBe(true);
    const again = after([nine, { ...startEvent(), silent: true }], [nine, settings]);
    expect(running(again).silent).toBe(true);
  });

  it('waits for the end where it would loosen, and says so', () => {
    const decision = change({ categories: ['email'], strictness: 'gentle' });
    expect(running(decision.state)).toMatchObject({ strictness: 'firm', waits: [gmail, concur] });
    expect(decision.state.settings).toMatchObject({ strictness: 'gentle', categories: ['email'] });
    expect(decision.deferred).toBe(true);
  });

  it('ends running passes and open questions when it locks', () => {
    const decision = change({ strictness: 'locked' }, { collectMinutes: 15 });
    const session = running(decision.state);
    expect(session.strictness).toBe('locked');
    expect([...openSites(session, nine + minutes(1))]).toEqual([]);
  });
});
