import { compile } from '../../blocking/matcher';
import { parsePattern } from '../../blocking/pattern';
import type { WaitingSite } from '../../blocking/site';
import { tryMark } from '../../browser/block-page';
import type { Session, Time } from '../../session/session';
import { openSites } from '../../session/time';

/** On the host itself, and where that stays reachable (its maker's own pages), below it. */
const addressesOf = ({ patterns }: WaitingSite): string[] =>
  patterns.flatMap((text) => {
    const { host, segments, query } = parsePattern(text);
    const search = query.map(([key, value]) => `${key}=${value}`).join('&');
    return [host, `undivided-try.${host}`].map(
      (on) => `https://${on}/${segments.join('/')}${search && `?${search}`}`,
    );
  });

/** An address that waits now, of the first email site or else of the first at all; null when none does. */
export const addressToTry = (
  session: Session,
  now: Time,
): { readonly site: WaitingSite; readonly address: string } | null => {
  const open = openSites(session, now);
  const matches = compile(session.waits, session.spared);
  const { waits } = session;
  const isEmail = ({ category }: WaitingSite): boolean => category === 'email';
  for (const site of [...waits.filter(isEmail), ...waits.filter((each) => !isEmail(each))])
    for (const plain of addressesOf(site)) {
      const address = `${plain}#${tryMark}`;
      if (matches(address, open).blocked) return { site, address };
    }
  return null;
};
