import { fold } from '../names';

/** A text that begins as a play does: “Tom: we throw away…”. */
export interface Spoken {
  readonly name: string;
  readonly words: string;
}

const longest = 30;
const prefix = /^\s*([^\n:：]{1,60}?)\s*[:：]\s*([^\s/][\s\S]*|\/(?!\/)[\s\S]*)$/u;

/** Who seems to speak, and what; undefined for a text without such a beginning. */
export const spokenIn = (text: string): Spoken | undefined => {
  const [, name = '', words = ''] = prefix.exec(text) ?? [];
  return name === '' || name.length > longest ? undefined : { name, words: words.trim() };
};

/**
 * The one of these people who is called so, by the whole or the first name. Where several have the
 * first name it stays what was typed: one of them it was.
 */
export const personCalled = (name: string, people: readonly string[]): string | undefined => {
  const wanted = fold(name);
  const whole = people.find((person) => fold(person) === wanted);
  if (whole !== undefined) return whole;
  const byFirst = people.filter((person) => fold(person).split(' ')[0] === wanted);
  return byFirst.length > 1 ? name : byFirst[0];
};

const capitalised = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.\\u2010-]*";
const particle = '(?:van|von|der|den|de|da|di|du|la|le|dos|al|el|bin|ten|ter|zu)';
const nameLike = new RegExp(`^${capitalised}(?: (?:${particle}|${capitalised})){0,2}$`, 'u');

/** What stands before a colon and is nobody, folded. */
const labels = new Set(
  `re aw wg fw fwd tr rv sv vs note notes nb n.b. ps p.s. pps q a question answer todo to do update
  summary subject betreff objet asunto from to cc bcc date sent von an gesendet para agenda action
  actions next step next steps price cost problem issue idea quote important warning example e.g. i.e.
  btw fyi asap tl;dr call visit email e-mail mail meeting phone tel fax mobile http https ftp mailto
  hint remark comment result reason status deadline attachment time today tomorrow yesterday now later
  before after first second third pro con pros cons plus minus they we he she it`
    .split(/\s*\n\s*/)
    .flatMap((line) => [line, ...line.split(' ')])
    .concat('to do', 'next step', 'next steps'),
);

const weekdays = new Set(
  ['en', undefined].flatMap((language) =>
    [1, 2, 3, 4, 5, 6, 7].map((day) =>
      fold(
        new Intl.DateTimeFormat(language, { weekday: 'long' }).format(new Date(2026, 5, day, 12)),
      ),
    ),
  ),
);

/** Whether it could be somebody's name: worth asking about once. */
export const looksLikeName = (name: string): boolean =>
  nameLike.test(name) && !labels.has(fold(name)) && !weekdays.has(fold(name));
