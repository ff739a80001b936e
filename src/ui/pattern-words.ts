import { t } from '../browser/text';
import type { OwnFault } from '../blocking/own-pattern';
import { parsePattern } from '../blocking/pattern';

/** What a pattern takes in, in plain words: “everything on intranet.example.com under /expenses/”. */
export const patternWords = (text: string): string => {
  const { host, hostAlone, segments, exact, query, fragment } = parsePattern(text);
  const path = `/${segments.join('/')}`;
  const where = hostAlone && host.includes('.') ? t('patternHostAlone', host) : host;
  const place = exact
    ? t('patternPage', `${host}${path}`)
    : segments.length === 0
      ? t('patternHost', where)
      : t('patternPath', where, `${path}/`);
  const narrowed = [
    ...query.map((pair) => pair.join('=')),
    ...(fragment === null ? [] : [`#${fragment}`]),
  ];
  return narrowed.length === 0 ? place : t('patternNarrowed', place, narrowed.join(', '));
};

/** Why that can't be a site of the user's own. */
export const ownFaultWords = (fault: OwnFault): string => t(`ownFault_${fault}`);
