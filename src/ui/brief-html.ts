import { t } from '../browser/text';
import type { Brief } from '../customer/brief';
import { briefWords, type BriefItem, type BriefPart } from './brief-words';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => entities[each] ?? '');

const ofUser = (text: string): string => `<span dir="auto">${escaped(text)}</span>`;

const asText = ({ text, quoted = false, beside }: BriefItem): string => {
  // Marks in the text, not a <q>: some mail programs draw none around it.
  const said = ofUser(quoted ? t('quoted', text) : text);
  if (beside === undefined) return said;
  return quoted ? `${said} ${ofUser(beside)}` : `${ofUser(beside)} ${said}`;
};

const asPart = ({ label, kind, items, more }: BriefPart): string => {
  const head = `<b>${escaped(label)}</b>`;
  if (kind === 'text') return `<p>${head} ${items.map(asText).join(' ')}</p>`;
  const tag = kind === 'counted' ? 'ol' : 'ul';
  const lines = [...items.map(asText), ...(more === undefined ? [] : [escaped(more)])];
  return [
    `<p>${head}</p>`,
    `<${tag}>`,
    ...lines.map((line) => `<li>${line}</li>`),
    `</${tag}>`,
  ].join('\n');
};

/** A brief as rich text: plain tags without any style, for mail programs and documents alike. */
export const briefAsHtml = (brief: Brief, now = Date.now()): string => {
  const { title, visit, parts } = briefWords(brief, now);
  return `${[
    `<h2 dir="auto">${escaped(title)}</h2>`,
    ...(visit ? [`<p>${ofUser(visit)}</p>`] : []),
    ...parts.map(asPart),
  ].join('\n')}\n`;
};
