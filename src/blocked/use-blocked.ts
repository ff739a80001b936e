import { useEffect, useMemo, useState } from 'preact/hooks';
import { compile } from '../blocking/matcher';
import type { Verdict } from '../blocking/site';
import { send } from '../browser/send';
import type { Session } from '../session/session';
import { minute, openSites } from '../session/time';
import { everySecond, type Beat } from '../ui/use-clock';
import { useSession, type Now } from '../ui/use-session';
import type { Standing } from './standing';

type Blocked = Extract<Verdict, { blocked: true }>;

export interface BlockedNow extends Now {
  readonly customerName: string;
  /** Why the address waits; null when it waits no more. */
  readonly blocked: Blocked | null;
}

/**
 * The page says the minutes left, so it need not look more often: a cover may stand for hours in a tab
 * in front. Only a wait for a pass is counted in seconds.
 */
const beatOf = ({ askedPass, endsAt }: Session): Beat =>
  askedPass ? everySecond : { step: minute, at: endsAt };

/** One message a navigation: it counts the try and brings the customer's name. */
const useCustomerName = ({ address, cover, tried }: Standing): string => {
  const [name, setName] = useState('');
  useEffect(() => {
    void send('attempt', { address: address ?? '', cover, tried }).then((reply) => {
      if (reply.ok) setName(reply.value.customerName);
    });
    if (cover) return;
    const leave = (): void => {
      void send('left', undefined);
    };
    window.addEventListener('pagehide', leave, { once: true });
  }, [address, cover, tried]);
  return name;
};

/**
 * Whether this tab went on to the address a moment ago and was led back here: whatever did that would do
 * it again, and for ever. The user then has the link.
 */
const wentOnBefore = (address: string): boolean => {
  const key = `went:${address}`;
  const before = Number(sessionStorage.getItem(key));
  sessionStorage.setItem(key, String(Date.now()));
  return Date.now() - before < 5000;
};

/**
 * What holds for this address now. Once it waits no more, the page goes on to it, but only when the
 * background has answered that the rules are gone: going on by itself would come back here, again and
 * again.
 */
export const useBlocked = (standing: Standing): BlockedNow | null => {
  const current = useSession(beatOf);
  const customerName = useCustomerName(standing);
  const { address, cover } = standing;
  const session = current?.session ?? null;
  const { waits, spared } = session ?? {};
  const matches = useMemo(() => waits && spared && compile(waits, spared), [waits, spared]);
  const verdict =
    current && session && address !== null
      ? (matches?.(address, openSites(session, current.now)) ?? null)
      : null;
  const free = current !== null && address !== null && !verdict?.blocked;

  useEffect(() => {
    if (!free || cover) return;
    void send('tick', undefined).then((reply) => {
      if (reply.ok && !wentOnBefore(address)) location.replace(address);
    });
  }, [free, cover, address]);

  return current && { ...current, customerName, blocked: verdict?.blocked ? verdict : null };
};
