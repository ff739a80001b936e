import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf, standing } from '../../../src/customer/need/standing';
import { choicesOf, needOf } from './need-rows';

/** Which need stands where, by ids; `-x` is a need that was deleted. */
const stands = (needs: string, choices: string[] = [], unsure: string[] = []) => {
  const rows = needs
    .split(' ')
    .map((id) => (id.startsWith('-') ? needOf(id.slice(1), { deletedAt: 1 }) : needOf(id)));
  const { greatest, challenger, compared, putOff, choice } = standing(
    rows,
    choicesOf(...choices),
    unsure,
  );
  return {
    greatest: greatest?.id,
    challenger: challenger?.id,
    compared: compared.map(({ id }) => id).join(' '),
    putOff: putOff.map(({ id }) => id).join(' '),
    by: choice && `${choice.needId}>${choice.overId}`,
  };
};

describe('where the needs stand', () => {
  it('sets the newest against the oldest before anything was chosen', () => {
    expect(stands('a')).toMatchObject({ greatest: 'a', challenger: undefined, by: undefined });
    expect(stands('a b c')).toMatchObject({ greatest: 'a', challenger: 'c', by: undefined });
  });

  it('says nothing where there are none', () => {
    expect(standing([], choicesOf('a>b')).greatest).toBeUndefined();
  });

  it('keeps what was chosen last as the greatest', () => {
    expect(stands('a b c', ['a>b'])).toMatchObject({ challenger: 'c', compared: 'b', by: 'a>b' });
    expect(stands('a b c', ['a>b', 'c>a'])).toMatchObject({
      greatest: 'c',
      challenger: undefined,
      compared: 'a b',
      by: 'c>a',
    });
  });

  it('takes the later of two choices that contradict each other', () => {
    expect(stands('a b', ['a>b', 'b>a'])).toMatchObject({ greatest: 'b', compared: 'a' });
    expect(stands('a -b c', ['a>b', 'b>a', 'b>c'])).toMatchObject({
      greatest: 'a',
      challenger: 'c',
      by: undefined,
    });
  });

  it('asks nothing anew when the greatest is deleted and what is left was compared', () => {
    expect(stands('a b -c', ['a>b', 'c>a'])).toMatchObject({
      greatest: 'a',
      challenger: undefined,
      by: 'a>b',
    });
  });

  it('asks only what nobody knows when the greatest is deleted', () => {
    expect(stands('-a b c', ['a>b', 'a>c'])).toMatchObject({ greatest: 'b', challenger: 'c' });
    expect(stands('a b -c d', ['a>b', 'c>a', 'c>d'])).toMatchObject({
      greatest: 'a',
      challenger: 'd',
      compared: 'b',
    });
  });

  it('knows by a need that was deleted what it stood between', () => {
    expect(stands('a -b c', ['b>a', 'c>b'])).toMatchObject({
      greatest: 'c',
      challenger: undefined,
      compared: 'a',
    });
  });

  it('gives one that came back its place again', () => {
    // Deleted after the first choice, and back after the second.
    expect(stands('a b c', ['a>b', 'b>c'])).toMatchObject({ greatest: 'a', compared: 'b c' });
  });

  it('does not ask what was put off, until the greatest is another', () => {
    const unsure = [pairOf('b', 'a')];
    expect(stands('a b', [], unsure)).toMatchObject({ challenger: undefined, putOff: 'b' });
    expect(stands('a b c', [], unsure)).toMatchObject({ challenger: 'c', putOff: 'b' });
    expect(stands('a b c', ['c>a'], unsure)).toMatchObject({ challenger: 'b', putOff: '' });
  });

  it('takes n - 1 choices for n needs, in whatever order they come and are chosen', () => {
    // Each step adds a need or compares; the numbers say which of two is held to be the greater.
    const needs = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 });
    const order = fc.array(fc.boolean(), { maxLength: 40 });
    fc.assert(
      fc.property(needs, order, (weights, addsFirst) => {
        const waiting = weights.map((weight, at) => ({
          need: needOf(String(at).padStart(3, '0')),
          weight,
        }));
        const there: typeof waiting = [];
        const made: string[] = [];
        const steps = [...addsFirst];
        for (;;) {
          const now = standing(
            there.map(({ need }) => need),
            choicesOf(...made),
          );
          const next = waiting[0];
          if (next && (!now.challenger || (steps.shift() ?? true))) {
            there.push(next);
            waiting.shift();
            continue;
          }
          if (!now.greatest || !now.challenger) break;
          const weightOf = (id: string): number =>
            there.find(({ need }) => need.id === id)?.weight ?? 0;
          const [one, other] = [now.greatest.id, now.challenger.id];
          made.push(weightOf(one) > weightOf(other) ? `${one}>${other}` : `${other}>${one}`);
        }
        expect(made.length).toBe(weights.length - 1);
        const { greatest, compared } = standing(
          there.map(({ need }) => need),
          choicesOf(...made),
        );
        const heaviest = weights.indexOf(Math.max(...weights));
        expect(greatest?.id).toBe(String(heaviest).padStart(3, '0'));
        expect(compared.length).toBe(weights.length - 1);
      }),
    );
  });

  it('always comes to an end, whatever was chosen and deleted', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const pair = fc.tuple(id, id).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.subarray([...'abcde']), (pairs, gone) => {
        const needs = [...'abcde'].map((each) =>
          needOf(each, gone.includes(each) ? { deletedAt: 1 } : {}),
        );
        const made = pairs.map(([one, other]) => `${one}>${other}`);
        let asked = 0;
        for (;;) {
          const { greatest, challenger } = standing(needs, choicesOf(...made));
          if (!greatest || !challenger) break;
          expect(gone).not.toContain(greatest.id);
          expect(gone).not.toContain(challenger.id);
          made.push(`${greatest.id}>${challenger.id}`);
          asked += 1;
        }
        expect(asked).toBeLessThanOrEqual(Math.max(0, 4 - gone.length));
      }),
    );
  });
});
