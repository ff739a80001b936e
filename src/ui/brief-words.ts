import { t, type MessageKey } from '../browser/text';
import type { Answered, Brief, Quote, Some } from '../customer/brief';
import type { Certainty } from '../customer/rows';
import { asDay, asNearDay, whenSaid } from './day-words';

export interface BriefItem {
  readonly text: string;
  /** Somebody's own words. */
  readonly quoted?: boolean;
  /** Who said it and when, or the question that it answers. */
  readonly beside?: string;
}

export interface BriefPart {
  readonly label: string;
  /** One run of text, a list, or a list that is counted. */
  readonly kind: 'text' | 'list' | 'counted';
  readonly items: readonly BriefItem[];
  /** “and 3 more” */
  readonly more?: string;
}

/** A brief in words, in the order of the page; what isn't known is left out. */
export interface BriefWords {
  readonly title: string;
  /** When the visit is, and with whom; may be empty. */
  readonly visit: string;
  readonly parts: readonly BriefPart[];
}

/** Line breaks and runs of space would tear a line of the page. */
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** What was pasted with quotation marks around it gets no second ones. */
const unquoted = (text: string): string => /^["“„«]([^"“”„«»]+)["”“»]$/.exec(text)?.[1] ?? text;

const visitWords = ({ visitAt, people }: Brief, now: number): string =>
  [
    ...(visitAt === undefined ? [] : [t('briefVisit', asDay(visitAt, { weekday: true, now }))]),
    ...people.map(plain),
  ].join(', ');

const text = (label: MessageKey, words: string | undefined): BriefPart[] =>
  words ? [{ label: t(label), kind: 'text', items: [{ text: plain(words) }] }] : [];

const list = (label: MessageKey, { shown, more }: Some<BriefItem>): BriefPart[] =>
  shown.length === 0
    ? []
    : [
        {
          label: t(label),
          kind: 'list',
          items: shown,
          ...(more > 0 && { more: t('briefMore', String(more)) }),
        },
      ];

const mapSome = <A, B>({ shown, more }: Some<A>, map: (each: A) => B): Some<B> => ({
  shown: shown.map(map),
  more,
});

const quotes = (said: Some<Quote>, now: number): Some<BriefItem> =>
  mapSome(said, ({ text: words, saidBy = '', heardAt, precision }) => {
    const beside = [plain(saidBy), whenSaid({ heardAt, precision }, now)]
      .filter(Boolean)
      .join(', ');
    return { text: unquoted(plain(words)), quoted: true, ...(beside && { beside }) };
  });

/** An answer this short says nothing without its question: “12,000”. */
const needsQuestion = (answer: string): boolean => answer.split(' ').length <= 3;

const answers = (given: Some<Answered>): Some<BriefItem> =>
  mapSome(given, ({ question, answer }) => {
    const said = plain(answer);
    return { text: said, ...(needsQuestion(said) && { beside: plain(question) }) };
  });

const certaintyLabels: Readonly<Record<Certainty, MessageKey>> = {
  know: 'briefKnow',
  think: 'briefThink',
  guess: 'briefGuess',
};

const needWords = ({ need }: Brief): string | undefined =>
  need &&
  (need.soThat ? t('briefSoThat', need.text.replace(/[.\s]+$/, ''), need.soThat) : need.text);

const nextStepWords = ({ nextStep }: Brief, now: number): string =>
  [
    nextStep?.text,
    nextStep?.at === undefined ? undefined : asDay(nextStep.at, { weekday: true, now }),
  ]
    .filter(Boolean)
    .join(', ');

const askPart = ({ ask, visitAt }: Brief, now: number): BriefPart[] =>
  ask.length === 0
    ? []
    : [
        {
          label: visitAt === undefined ? t('briefAsk') : t('briefAskOn', asNearDay(visitAt, now)),
          kind: 'counted',
          items: ask.map((question) => ({ text: plain(question), quoted: true })),
        },
      ];

/** Of a brief what a session ends with: the need, the questions, the next step. */
export const closingParts = (brief: Brief, now = Date.now()): BriefPart[] => [
  ...text('briefNeed', needWords(brief)),
  ...askPart(brief, now),
  ...text('briefNextStep', nextStepWords(brief, now)),
];

/** Says a brief in words. */
export const briefWords = (brief: Brief, now = Date.now()): BriefWords => {
  return {
    title: plain(brief.name),
    visit: visitWords(brief, now),
    parts: [
      ...text('briefNeed', needWords(brief)),
      ...text('briefBecause', brief.because),
      ...list('briefInTheirWords', quotes(brief.inTheirWords, now)),
      ...list('briefAgainst', quotes(brief.against, now)),
      ...(['know', 'think', 'guess'] as const).flatMap((certainty) =>
        list(certaintyLabels[certainty], answers(brief.answers[certainty])),
      ),
      ...askPart(brief, now),
      ...text('briefWorth', brief.worth),
      ...text('briefNextStep', nextStepWords(brief, now)),
    ],
  };
};
