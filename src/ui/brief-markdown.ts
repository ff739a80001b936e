import { isolated, t } from '../browser/text';
import type { Brief } from '../customer/brief';
import { briefWords, type BriefItem, type BriefPart } from './brief-words';

/** Escapes what Markdown would take for more than the character that was typed, and no more. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*[\]~]/g, '\\$&')
    // Within a word it means itself.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** At the start of a line, these would begin a heading, a quotation or a list. */
const atStart = (text: string): string =>
  text.replace(/^[#+\->=]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

const asText = ({ text, quoted = false, beside }: BriefItem): string => {
  const words = isolated(escaped(text));
  const said = quoted ? t('quoted', words) : words;
  if (beside === undefined) return said;
  const other = isolated(escaped(beside));
  return quoted ? `${said} ${other}` : `${other} ${said}`;
};

const asPart = ({ label, kind, items, more }: BriefPart): string => {
  const head = `**${escaped(label)}**`;
  if (kind === 'text') return `${head} ${items.map(asText).join(' ')}`;
  const lines = [...items.map(asText), ...(more === undefined ? [] : [more])].map(
    (line, n) => `${kind === 'counted' ? `${String(n + 1)}.` : '-'} ${atStart(line)}`,
  );
  return [head, '', ...lines].join('\n');
};

/** A brief as Markdown, which reads well as plain text, too. */
export const briefAsMarkdown = (brief: Brief, now = Date.now()): string => {
  const { title, visit, parts } = briefWords(brief, now);
  return `${[
    `## ${isolated(escaped(title))}`,
    ...(visit ? [atStart(isolated(escaped(visit)))] : []),
    ...parts.map(asPart),
  ].join('\n\n')}\n`;
};
