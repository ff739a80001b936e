import type { Reply } from '../browser/commands';
import { language, t } from '../browser/text';
import type { Category } from '../blocking/site';
import { categories as allCategories } from '../blocking/site';

const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);

/** “Email, expenses and reports”. The user's own sites are named once there are some to name. */
export const listOf = (categories: readonly Category[]): string => {
  const named = allCategories.filter((each) => each !== 'own' && categories.includes(each));
  const shown = named.length > 0 ? named : categories;
  const words = shown.map((category) => t(`category_${category}`));
  return capital(new Intl.ListFormat(language()).format(words));
};

/** A length of time as a clock shows it: 4:05, 1:04:05. */
export const asClock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3_600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  return hours > 0
    ? `${String(hours)}:${pad(minutes)}:${pad(rest)}`
    : `${String(minutes)}:${pad(rest)}`;
};

/** A moment as the time of day. */
export const asTime = (at: number): string =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(at);

/** Why a command was not carried out, in words; empty when it was. */
export const problemOf = (reply: Reply<unknown>): string => {
  if (reply.ok) return '';
  return 'refused' in reply ? t(`refused_${reply.refused}`) : t('failed');
};
