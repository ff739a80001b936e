import { language, t } from '../../browser/text';
import type { OwnLens } from '../../customer/questions/own-lens';

/** Of which statements a question of one's own is asked, in words. */
export const whereAsked = ({ words = [] }: OwnLens): string =>
  words.length === 0
    ? t('ownEverywhere')
    : t('ownWhere', new Intl.ListFormat(language(), { type: 'disjunction' }).format(words));
