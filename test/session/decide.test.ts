import { describe, expect, it } from 'vitest';
import { decide } from '../../src/session/decide';
import { nextChange, openSites, remaining } from '../../src/session/time';
import { after, gmail, idle, minutes, nine, refusal, running, startEvent } from './state';

describe('start', () => {
  it('plans the end from the minutes', () => {
    const session = running(after([nine, startEvent({ minutes: 45 })]));
    expect(session.startedAt).toBe(nine);
    expect(session.endsAt).toBe(nine + minutes(45));
  });

  it.each([0, -5, 481, 12.5, NaN, Infinity])('refuses %s minutes', (n) => {
    expect(refusal(idle, startEvent({ minutes: n }), nine)).toBe('minutes');
  });

  it('refuses a second session beside a running one', () => {
    expect(refusal(after([nine, startEvent()]), startEvent(), nine + minutes(1))).toBe('running');
  });

  it('starts anew once the clock has left the first', () => {
    const state = after([nine, startEvent({ minutes: 10 })], [nine + minutes(10), startEvent()]);
    expect(running(state).startedAt).toBe(nine + minutes(10));
  });

  it('refuses when nothing would wait', () => {
    expect(refusal(idle, { ...startEvent(), waits: [] }, nine)).toBe('nothingWaits');
  });

  it('offers next time what was used this time', () => {
    const state = after([nine, startEvent({ minutes: 60, strictness: 'locked' })]);
    expect(state.settings).toMatchObject({ minutes: 60, strictness: 'locked' });
  });

  it('offers next time what was used last where this was planned', () => {
    const planned = {
      ...startEvent({ minutes: 7, strictness: 'locked' }),
      slot: 'plan:2026-06-01',
    };
    const state = after([nine, planned]);
    expect(running(state)).toMatchObject({ slot: 'plan:2026-06-01', strictness: 'locked' });
    expect(state.settings).toEqual(idle.settings);
  });
});

describe('collect from email first', () => {
  const state = after([nine, startEvent({ minutes: 45, collectMinutes: 10 })]);

  it('opens email, and email only, until its end', () => {
    const session = running(state);
    expect([...openSites(session, nine)]).toEqual(['gmail']);
    expect([...openSites(session, nine + minutes(10) - 1)]).toEqual(['gmail']);
    expect([...openSites(session, nine + minutes(10))]).toEqual([]);
  });

  it('is what changes next, and then the end', () => {
    const session = running(state);
    expect(nextChange(session, nine)).toBe(nine + minutes(10));
    expect(nextChange(session, nine + minutes(10))).toBe(nine + minutes(45));
  });

  it('never outlasts the session', () => {
    const session = running(after([nine, startEvent({ minutes: 5, collectMinutes: 15 })]));
    expect(session.passes[0]?.until).toBe(session.endsAt);
  });

  it('grants nothing where email does not wait', () => {
    const event = { ...startEvent({ collectMinutes: 10 }), waits: [{ ...gmail, category: 'own' }] };
    expect(running(after([nine, event as ReturnType<typeof startEvent>])).passes).toEqual([]);
  });
});

describe('the end', () => {
  const state = after([nine, startEvent({ minutes: 25 })]);
  const ended = (at: number) => {
    const decision = decide(state, { type: 'tick' }, at);
    if ('refused' in decision) throw new Error('a tick is never refused');
    return decision.state;
  };

  it('comes with the planned minute and not before', () => {
    expect(ended(nine + minutes(25) - 1).session).not.toBeNull();
    expect(ended(nine + minutes(25))).toMatchObject({ session: null, ended: { how: 'time' } });
  });

  it('is summed up until that was seen, and one that nobody saw yet stays', () => {
    const seen = { type: 'seen' } as const;
    const over = nine + minutes(30);
    expect(decide(ended(over), seen, over)).toEqual({ state: { ...state, session: null } });
    expect(decide(state, seen, over)).toMatchObject({ state: { ended: { how: 'time' } } });
    expect(decide(state, seen, nine)).toEqual({ state });
  });

  it('comes when the clock was set to before the start', () => {
    expect(ended(nine - 1)).toMatchObject({
      session: null,
      ended: { how: 'clock', endedAt: nine },
    });
  });

  it('is dated no later than planned, however late it is noticed', () => {
    expect(ended(nine + minutes(600)).ended?.endedAt).toBe(nine + minutes(25));
  });

  it.each([
    [-1, 0],
    [0, 25],
    [24, 1],
    [25, 0],
    [600, 0],
  ])('at minute %i leaves %i minutes', (at, left) => {
    expect(remaining(running(state), nine + minutes(at))).toBe(minutes(left));
  });
});

describe('extend', () => {
  it('adds minutes to the end', () => {
    const state = after(
      [nine, startEvent({ minutes: 25 })],
      [nine + minutes(3), { type: 'extend', minutes: 5 }],
    );
    expect(running(state).endsAt).toBe(nine + minutes(30));
  });

  it('stops at 480 minutes in all', () => {
    const state = after([nine, startEvent({ minutes: 478 })]);
    expect(refusal(state, { type: 'extend', minutes: 5 }, nine)).toBe('minutes');
  });

  it.each([0, -5, 1.5])('refuses %s minutes', (n) => {
    const state = after([nine, startEvent()]);
    expect(refusal(state, { type: 'extend', minutes: n }, nine)).toBe('minutes');
  });

  it('refuses without a session', () => {
    expect(refusal(idle, { type: 'extend', minutes: 5 }, nine)).toBe('noSession');
  });
});
