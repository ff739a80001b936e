import { fold } from './names';
import type { Certainty, Choice, Customer, Need, Precision, Question, Statement } from './rows';
import { standing } from './need/standing';
import { isUnder, toAskOf } from './ask/to-ask';

/** What is known about a customer; no deleted row is among it. */
export interface BriefFacts {
  readonly customer: Customer;
  readonly statements: readonly Statement[];
  readonly questions: readonly Question[];
  readonly needs: readonly Need[];
  readonly choices: readonly Choice[];
  /** What meeting the greatest need is worth, in words; empty when there is nothing to say. */
  readonly worth: string;
}

/** As many as fit on one page, and how many there are besides. */
export interface Some<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export interface Quote {
  readonly text: string;
  readonly saidBy?: string;
  readonly heardAt?: number;
  readonly precision: Precision;
}

export interface Answered {
  /** As one asks it of oneself. */
  readonly question: string;
  readonly answer: string;
}

/** The one page that sums a customer up. */
export interface Brief {
  readonly name: string;
  /** The day of the next visit. */
  readonly visitAt?: number;
  readonly people: readonly string[];
  readonly need?: { readonly text: string; readonly soThat?: string };
  readonly because?: string;
  readonly inTheirWords: Some<Quote>;
  readonly against: Some<Quote>;
  readonly answers: Readonly<Record<Certainty, Some<Answered>>>;
  /** Aloud, at most three. */
  readonly ask: readonly string[];
  readonly worth: string;
  readonly nextStep?: { readonly text?: string; readonly at?: number };
}

const mostQuotes = 8;
const mostAnswers = 6;

const some = <T>(all: readonly T[], most: number): Some<T> => ({
  shown: all.slice(0, most),
  more: Math.max(0, all.length - most),
});

const quote = ({ text, saidBy, heardAt, precision }: Statement): Quote => ({
  text,
  precision,
  ...(saidBy !== undefined && { saidBy }),
  ...(heardAt !== undefined && { heardAt }),
});

/** Those who said what the need rests on, as they are kept with the customer: “Tom (plant)” for “Tom”. */
const peopleOf = ({ people }: Customer, said: readonly Statement[]): string[] => {
  const kept = (name: string): string =>
    people.find((person) => fold(person) === fold(name)) ??
    people.find((person) => fold(person).replace(/[ ,(].*$/, '') === fold(name)) ??
    name;
  const speakers = said.flatMap(({ saidBy }) => (saidBy ? [kept(saidBy)] : []));
  return speakers.length > 0 ? [...new Set(speakers)] : [...people];
};

const answersOf = (
  questions: readonly Question[],
  greatest: Need | undefined,
  wanted: Certainty,
): Some<Answered> => {
  const given = questions
    .filter(({ certainty, answer }) => certainty === wanted && answer !== undefined)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const under = given.filter((question) => isUnder(greatest, question));
  return some(
    [...new Set([...under, ...given])].map(({ toOneself, answer = '' }) => ({
      question: toOneself,
      answer,
    })),
    mostAnswers,
  );
};

/** A choice that was made without a reason leaves the one before it standing. */
const becauseOf = (choices: readonly Choice[], greatest: Need): string | undefined =>
  choices
    .filter(({ needId, why }) => needId === greatest.id && why.trim() !== '')
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0]?.why;

const nextStepOf = ({ nextStep, nextStepAt }: Need): Brief['nextStep'] =>
  nextStep === undefined && nextStepAt === undefined
    ? undefined
    : {
        ...(nextStep !== undefined && { text: nextStep }),
        ...(nextStepAt !== undefined && { at: nextStepAt }),
      };

/** Sums up what is known about a customer. */
export const buildBrief = (facts: BriefFacts): Brief => {
  const { customer, statements, questions, needs, choices, worth } = facts;
  const { greatest } = standing(needs, choices);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const pick = (ids: readonly string[] = []): Statement[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  const backing = pick(greatest?.evidenceFor);
  const against = pick(greatest?.evidenceAgainst);
  const because = greatest && becauseOf(choices, greatest);
  const nextStep = greatest && nextStepOf(greatest);
  return {
    name: customer.name,
    ...(customer.nextVisit !== undefined && { visitAt: customer.nextVisit }),
    people: peopleOf(customer, [...backing, ...against]),
    ...(greatest && {
      need: {
        text: greatest.text,
        ...(greatest.soThat !== undefined && { soThat: greatest.soThat }),
      },
    }),
    ...(because !== undefined && { because }),
    inTheirWords: some(backing.map(quote), mostQuotes),
    against: some(against.map(quote), mostQuotes),
    answers: {
      know: answersOf(questions, greatest, 'know'),
      think: answersOf(questions, greatest, 'think'),
      guess: answersOf(questions, greatest, 'guess'),
    },
    ask: toAskOf({ questions, greatest }).map(({ aloud }) => aloud),
    worth,
    ...(nextStep && { nextStep }),
  };
};

/** Whether there is anything to say yet. */
export const isBlank = ({ need, inTheirWords, answers, ask }: Brief): boolean =>
  need === undefined &&
  ask.length === 0 &&
  [inTheirWords, ...Object.values(answers)].every(({ shown }) => shown.length === 0);
