import { count, language, t } from '../../browser/text';
import type { BusyRow } from '../../customer/rows';

const asDate = (at: number, timeStyle?: 'short'): string =>
  new Intl.DateTimeFormat(language(), {
    dateStyle: 'long',
    ...(timeStyle && { timeStyle }),
  }).format(at);

/** Which file is known, since when, and how far it reaches. */
export const KnownBusy = ({ known }: { readonly known: BusyRow }) => (
  <p>
    <bdi>{known.name}</bdi>
    {' · '}
    {t('busyReadAt', asDate(known.readAt, 'short'))}
    {' · '}
    {count('busyCount', known.spans.length, asDate(known.until))}
  </p>
);
