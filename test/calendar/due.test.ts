import { describe, expect, it } from 'vitest';
import { canWait, dueAt, minutesLeft, newsAt, type Moment } from '../../src/calendar/due';
import type { Slot } from '../../src/calendar/plan';
import { minute, momentOf } from '../../src/calendar/time';

const at = (time: string, day = '2026-06-01'): number => momentOf(day, time, 'Europe/Berlin');

/** 45 minutes from 9:00. */
const slot = (more: Partial<Slot> = {}): Slot => {
  const { startsAt = at('09:00'), minutes = 45, planId = 'p' } = more;
  return {
    id: `${planId}:2026-06-01`,
    planId,
    day: '2026-06-01',
    customerId: 'c',
    startsAt,
    endsAt: startsAt + minutes * minute,
    minutes,
    strictness: 'firm',
    startsItself: false,
    repeats: false,
    ...(more.told && { toldFor: startsAt }),
    ...more,
  };
};
const moment = (time: string, more: Partial<Moment> = {}): Moment => ({
  now: at(time),
  tellBefore: 10,
  running: null,
  ...more,
});
const until = (time: string) => ({ endsAt: at(time) });

type Row = readonly [
  what: string,
  time: string,
  slot: Partial<Slot>,
  more: Partial<Moment>,
  expected: string,
];

/** What is said of one slot: “kind minutes”, with ! when it is told now and > when it starts by itself. */
const said = (one: Slot, at: Moment): string => {
  const [due] = dueAt([one], at);
  const { tell, starts } = newsAt([one], at);
  if (!due) return '';
  return `${due.kind} ${String(due.minutes)}${tell ? '!' : ''}${starts ? '>' : ''}`;
};

describe('one slot', () => {
  it.each<Row>([
    ['long before', '08:49', {}, {}, ''],
    ['ten minutes before', '08:50', {}, {}, 'soon 45!'],
    ['told before', '08:55', { told: 'soon' }, {}, 'soon 45'],
    ['a reminder sooner', '08:40', {}, { tellBefore: 30 }, 'soon 45!'],
    ['no reminder', '08:59', {}, { tellBefore: 0 }, ''],
    ['as it begins', '09:00', { told: 'soon' }, {}, 'now 45!'],
    ['with no word before', '09:01', {}, {}, 'now 45!'],
    ['asked already', '09:01', { told: 'now' }, {}, 'now 45'],
    ['asked, and no answer', '09:10', { told: 'now' }, {}, 'now 35'],
    ['asked, and it has passed', '10:00', { told: 'now' }, {}, 'missed 0'],
    ['nobody was there', '09:20', {}, {}, 'missed 25!'],
    ['announced, then asleep', '09:20', { told: 'soon' }, {}, 'missed 25!'],
    ['told that it was missed', '09:21', { told: 'missed' }, {}, 'missed 24'],
    ['five minutes left', '09:40', {}, {}, 'missed 5!'],
    ['less than five left', '09:41', {}, {}, 'missed 0!'],
    ['over', '11:00', {}, {}, 'missed 0!'],
    ['over, told with the rest', '11:00', { told: 'missed' }, {}, 'missed 0'],
    ['skipped', '09:00', { skipped: true }, {}, ''],
    ['started', '09:00', { sessionId: 's' }, {}, ''],
    ['short, all of it', '09:01', { minutes: 3 }, {}, 'now 3!'],
    ['short, too late', '09:02', { minutes: 3 }, {}, 'missed 0!'],
    ['told as it began, by a clock put back', '08:55', { told: 'now' }, {}, 'soon 45!'],
    ['moved since it was told', '09:00', { told: 'missed', toldFor: at('07:00') }, {}, 'now 45!'],
  ])('%s', (_, time, more, moments, expected) => {
    expect(said(slot(more), moment(time, moments))).toBe(expected);
  });

  it('that was missed is spoken of for a day after its end', () => {
    const day = 24 * 60 * minute;
    expect(said(slot(), { ...moment('09:45'), now: at('09:45') + day - 1 })).toBe('missed 0!');
    expect(said(slot(), { ...moment('09:45'), now: at('09:45') + day })).toBe('');
  });
});

describe('while a session runs', () => {
  it.each<Row>([
    ['its time comes', '09:00', {}, { running: until('09:30') }, 'waits 45!'],
    ['it was said', '09:10', { told: 'waits' }, { running: until('09:30') }, 'waits 35'],
    ['asked before', '09:10', { told: 'now' }, { running: until('09:30') }, 'waits 35'],
    ['the session ends', '09:30', { told: 'waits' }, {}, 'now 15!'],
    ['the session ends too late', '09:42', { told: 'waits' }, {}, 'missed 0!'],
    ['it was missed', '11:00', {}, { running: until('11:30') }, 'missed 0'],
    ['it will wait', '08:50', {}, { running: until('09:10') }, 'soon 45'],
    ['it will be free', '08:50', {}, { running: until('09:00') }, 'soon 45!'],
    ['it is about to end', '09:00', {}, { running: until('09:01') }, ''],
    ['it is its own', '09:00', {}, { running: { ...until('09:45'), slot: 'p:2026-06-01' } }, ''],
    [
      'it starts by itself',
      '09:00',
      { startsItself: true },
      { running: until('09:30') },
      'waits 45!',
    ],
  ])('%s', (_, time, more, moments, expected) => {
    expect(said(slot(more), moment(time, moments))).toBe(expected);
  });
});

describe('“In 10 minutes”', () => {
  const asked = { told: 'now', askAgainAt: at('09:10') } as const;

  it.each<Row>([
    ['not yet', '09:09', asked, {}, 'now 36'],
    ['then', '09:10', asked, {}, 'now 35!'],
    ['then, with a session running', '09:10', asked, { running: until('09:30') }, 'waits 35!'],
    ['only after it is over', '10:00', asked, {}, 'missed 0!'],
    ['asked for before it began', '09:00', { told: 'soon', askAgainAt: at('09:05') }, {}, 'now 45'],
    ['starts by itself then', '09:10', { ...asked, startsItself: true }, {}, 'now 35!>'],
    ['starts by itself, not yet', '09:05', { ...asked, startsItself: true }, {}, 'now 40'],
  ])('%s', (_, time, more, moments, expected) => {
    expect(said(slot(more), moment(time, moments))).toBe(expected);
  });

  it('is offered where something is left of it then', () => {
    expect(canWait(slot(), at('09:30'))).toBe(true);
    expect(canWait(slot(), at('09:31'))).toBe(false);
  });
});

describe('one that starts by itself', () => {
  it.each<Row>([
    ['is announced', '08:50', {}, {}, 'soon 45!'],
    ['starts as it begins', '09:00', { told: 'soon' }, {}, 'now 45!>'],
    ['starts with the rest', '09:40', {}, {}, 'missed 5!>'],
    ['is missed with too little left', '09:41', {}, {}, 'missed 0!'],
    ['asks once it has waited', '09:20', { told: 'waits' }, {}, 'now 25!'],
    ['could not start', '09:01', { told: 'now' }, {}, 'now 45'],
  ])('%s', (_, time, more, moments, expected) => {
    expect(said(slot({ startsItself: true, ...more }), moment(time, moments))).toBe(expected);
  });
});

describe('several', () => {
  const first = slot({ planId: 'a' });
  const second = slot({ planId: 'b' });
  const missed = slot({ planId: 'm', startsAt: at('07:00') });

  it('are told one after another, what can be started first', () => {
    const now = moment('09:00');
    const news = newsAt([missed, first, second], now);
    expect(news.tell?.slot.planId).toBe('a');
    expect(news.next).toBe(at('09:01'));
    const told = { ...first, told: 'now', toldFor: first.startsAt } as const;
    expect(newsAt([missed, told, second], moment('09:01')).tell?.slot.planId).toBe('b');
  });

  it('start one at a time', () => {
    const both = [first, second].map((each) => ({ ...each, startsItself: true }));
    expect(newsAt(both, moment('09:00'))).toMatchObject({ starts: true, tell: { slot: both[0] } });
    const running = { ...until('09:45'), slot: first.id };
    expect(newsAt(both, moment('09:00', { running }))).toMatchObject({
      starts: false,
      tell: { slot: both[1], kind: 'waits' },
    });
  });
});

describe('the next look', () => {
  it.each<readonly [string, string, Partial<Slot>, Partial<Moment>, string | null]>([
    ['at the reminder', '08:00', {}, {}, '08:50'],
    ['at the start', '08:50', {}, {}, '09:00'],
    ['at the start, without a reminder', '08:00', {}, { tellBefore: 0 }, '09:00'],
    ['when asked again', '09:00', { told: 'now', askAgainAt: at('09:10') }, {}, '09:10'],
    ['never for what was told', '09:00', { told: 'soon' }, {}, null],
    ['never for what is skipped', '08:00', { skipped: true }, {}, null],
    ['never for what was started', '08:00', { sessionId: 's' }, {}, null],
  ])('is %s', (_, time, more, moments, next) => {
    expect(newsAt([slot(more)], moment(time, moments)).next).toBe(next && at(next));
  });

  it('is the nearest of all', () => {
    const slots = [slot({ startsAt: at('12:00') }), slot()];
    expect(newsAt(slots, moment('08:00')).next).toBe(at('08:50'));
    expect(newsAt([], moment('08:00')).next).toBeNull();
  });
});

it('a rest is counted in whole minutes', () => {
  expect(minutesLeft(slot(), at('09:10') + 1)).toBe(34);
  expect(minutesLeft(slot(), at('08:00'))).toBe(45);
  expect(minutesLeft(slot(), at('09:45'))).toBe(0);
});
