import { readOwnPattern } from '../blocking/own-pattern';
import type { CompanySites } from '../blocking/waits';
import { isMinutes, isStrictness, type Strictness } from '../session/session';

/** A question of the company's own; see customer/questions/own-lens.ts. */
export interface CompanyQuestion {
  readonly toOneself: string;
  readonly aloud: string;
  readonly words: readonly string[];
}

/** What a company's administrator has set; `managed-schema.json` is the form that they write. */
export interface Policy {
  readonly sites: CompanySites;
  readonly minutes?: number;
  readonly strictness?: Strictness;
  readonly questions: readonly CompanyQuestion[];
  /** Entries that can't be read, as written; shown to the user, who can tell the administrator. */
  readonly unread: readonly string[];
}

export const noPolicy: Policy = { sites: { extra: [], never: [] }, questions: [], unread: [] };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const readQuestion = (value: unknown): CompanyQuestion | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { question, aloud, words } = value as Record<string, unknown>;
  if (!isText(question)) return null;
  return {
    toOneself: question.trim(),
    aloud: isText(aloud) ? aloud.trim() : question.trim(),
    words: listOf(words).filter(isText),
  };
};

/** Reads what `storage.managed` gives. One entry that can't be read spoils no other. */
export const readPolicy = (values: Readonly<Record<string, unknown>>): Policy => {
  const unread: string[] = [];
  const patterns = (value: unknown): string[] =>
    listOf(value).flatMap((entry) => {
      const read =
        typeof entry === 'string' ? readOwnPattern(entry) : { fault: 'address' as const };
      if (read.fault === undefined) return [read.pattern];
      unread.push(typeof entry === 'string' ? entry : JSON.stringify(entry));
      return [];
    });
  const questions = listOf(values['questions']).flatMap((entry) => {
    const question = readQuestion(entry);
    if (!question) unread.push(JSON.stringify(entry));
    return question ?? [];
  });
  const { minutes, strictness } = values;
  if (minutes !== undefined && !(typeof minutes === 'number' && isMinutes(minutes)))
    unread.push(JSON.stringify(minutes));
  if (strictness !== undefined && !isStrictness(strictness))
    unread.push(JSON.stringify(strictness));
  return {
    sites: { extra: patterns(values['sites']), never: patterns(values['neverBlocked']) },
    ...(typeof minutes === 'number' && isMinutes(minutes) && { minutes }),
    ...(isStrictness(strictness) && { strictness }),
    questions,
    unread,
  };
};
