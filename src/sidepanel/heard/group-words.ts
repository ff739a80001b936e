import { language, t } from '../../browser/text';
import type { Group, Grouping } from '../../customer/heard/groups';
import { fold } from '../../customer/names';
import { asDay } from '../../ui/day-words';

/** What stands over a group; nothing where there are no groups. */
export const groupWords = (by: Grouping, { key, statements: [first] }: Group): string => {
  if (by === 'newest' || !first) return '';
  if (by === 'channel') return t(`channel_${first.channel}`);
  if (by === 'person') return first.saidBy?.trim() || t('nobodyNamed');
  if (by === 'page') return first.source ? first.source.title || first.source.url : t('noPage');
  const precision = first.precision === 'day' ? 'month' : first.precision;
  return key === '' ? t('whenUnknown') : asDay(first.heardAt ?? 0, { precision });
};

/** Names in the order of the user's language, each once, however it is written. */
export const inOrder = (names: readonly (string | undefined)[]): string[] => {
  const each = new Map<string, string>();
  for (const name of names)
    if (name?.trim() && !each.has(fold(name))) each.set(fold(name), name.trim());
  return [...each.values()].sort(new Intl.Collator(language()).compare);
};
