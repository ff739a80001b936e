import type messages from '../_locales/en/messages.json';
import { api } from './api';

export type MessageKey = keyof typeof messages;

/** Keys that come in the plural forms of English, without their ending. */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

/** The words for a key, in the user's language. `substitutions` fill `$1` to `$9`. */
export const t = (key: MessageKey, ...substitutions: string[]): string =>
  api.i18n.getMessage(key, substitutions);

/** The words for a number of things; `n` fills `$1`, further substitutions `$2` and on. */
export const count = (key: CountKey, n: number, ...substitutions: string[]): string => {
  const language = api.i18n.getUILanguage();
  const form = new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other';
  return t(
    `${key}_${form}` as MessageKey,
    new Intl.NumberFormat(language).format(n),
    ...substitutions,
  );
};

/** BCP 47 tag of the browser's language. */
export const language = (): string => api.i18n.getUILanguage();

export const direction = (): 'ltr' | 'rtl' =>
  api.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** So that it leaves the order of what stands beside it as it is. */
export const isolated = (text: string): string =>
  fromRightToLeft.test(text) ? `\u2068${text}\u2069` : text;

/** A moment as the time of day, with its weekday if it is not the same day as now. */
export const timeNear = (at: number, now: number): string =>
  new Intl.DateTimeFormat(language(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(new Date(at).toDateString() !== new Date(now).toDateString() && { weekday: 'long' }),
  }).format(at);
