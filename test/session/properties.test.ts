import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../src/session/decide';
import { exitTextLength, type Event, type State } from '../../src/session/session';
import { isOver, openSites, remaining } from '../../src/session/time';
import { concur, gmail, idle, minutes, nine, startEvent } from './state';

const strictness = fc.constantFrom('gentle', 'firm', 'locked');
const settings = fc.record({
  minutes: fc.integer({ min: 1, max: 480 }),
  categories: fc.subarray(['email', 'expense', 'report', 'own'] as const),
  strictness,
  collectMinutes: fc.constantFrom(0, 5, 10, 15),
});
const secret = 'x'.repeat(exitTextLength);

const event: fc.Arbitrary<Event> = fc.oneof(
  settings.map((chosen) => startEvent(chosen)),
  fc.integer({ min: -10, max: 480 }).map((n) => ({ type: 'extend' as const, minutes: n })),
  fc
    .constantFrom('', 'a reason')
    .map((reason) => ({ type: 'askEnd' as const, reason, text: secret })),
  // Nobody guesses the text of a locked session.
  fc.constantFrom<Event>(
    { type: 'confirmEnd' },
    { type: 'confirmEnd', text: '' },
    { type: 'cancelEnd' },
    { type: 'grantPass' },
    { type: 'cancelPass' },
    { type: 'tick' },
    { type: 'seen' },
  ),
  fc
    .tuple(fc.constantFrom('gmail', 'concur', 'news'), fc.constantFrom('', 'a reason'))
    .map(([site, reason]) => ({ type: 'askPass' as const, site, reason })),
  settings.map((chosen) => ({
    type: 'settings' as const,
    settings: chosen,
    waits: [gmail, concur].filter(({ category }) => chosen.categories.includes(category)),
    spared: [],
  })),
);

/** A clock that goes on, in steps of a second to some minutes. */
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 400_000 }), event), { maxLength: 40 });

const walk = (
  moves: readonly (readonly [number, Event])[],
  check: (before: State, after: State, event: Event, now: number) => void,
): void => {
  let state = idle;
  let now = nine;
  for (const [delta, each] of moves) {
    now += delta;
    const decision = decide(state, each, now);
    const next = 'refused' in decision ? state : decision.state;
    check(state, next, each, now);
    state = next;
  }
};

it('ends a session before its time only by a confirmed early end that its strictness allows', () => {
  fc.assert(
    fc.property(steps, (moves) => {
      walk(moves, (before, next, each, now) => {
        const gone = before.session && next.session?.id !== before.session.id;
        if (!before.session || !gone || isOver(before.session, now)) return;
        expect(each.type).toBe('confirmEnd');
        expect(before.session.strictness).not.toBe('locked');
        const asked = before.session.askedEnd;
        expect(asked).toBeDefined();
        if (before.session.strictness === 'firm') {
          expect(asked?.reason).not.toBe('');
          expect(now - (asked?.askedAt ?? now)).toBeGreaterThanOrEqual(60_000);
        }
      });
    }),
    { numRuns: 2_000 },
  );
});

it('never moves the end of a running session forward in time, nor loosens what waits', () => {
  fc.assert(
    fc.property(steps, (moves) => {
      walk(moves, (before, next) => {
        if (!before.session || !next.session || next.session.startedAt !== before.session.startedAt)
          return;
        expect(next.session.endsAt).toBeGreaterThanOrEqual(before.session.endsAt);
        const ids = next.session.waits.map(({ id }) => id);
        for (const { id } of before.session.waits) expect(ids).toContain(id);
      });
    }),
    { numRuns: 2_000 },
  );
});

it('opens in a firm or locked session no more than its rules allow', () => {
  fc.assert(
    fc.property(steps, (moves) => {
      walk(moves, (_, { session }, __, now) => {
        if (!session) return;
        const counted = session.passes.filter(({ kind }) => kind === 'pass');
        for (const pass of session.passes) expect(pass.until).toBeLessThanOrEqual(session.endsAt);
        for (const pass of counted) expect(pass.until - pass.from).toBeLessThanOrEqual(minutes(5));
        if (session.strictness === 'locked')
          expect(counted.filter(({ until }) => until > now)).toEqual([]);
        const collected = session.passes.filter(({ kind }) => kind === 'collect');
        expect(collected.length).toBeLessThanOrEqual(1);
        expect(openSites(session, session.endsAt).size).toBe(0);
      });
    }),
    { numRuns: 2_000 },
  );
});

it('leaves never more time than was planned, whatever the clock says', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: -1e12, max: 1e12 }), (moves, shift) => {
      walk(moves, (_, { session }, __, now) => {
        if (!session) return;
        const left = remaining(session, now + shift);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(session.endsAt - session.startedAt);
      });
    }),
  );
});
