import { applyChanges } from '../blocking/choices';
import { compile } from '../blocking/matcher';
import type { BlockedView, Commands, CommandName, Reply, Request } from '../browser/commands';
import { askWatch } from '../browser/cover-frame';
import type { Sender } from '../browser/messages';
import { readStored, writeStored } from '../browser/stored';
import { leadTab, newTabInPlaceOf } from '../browser/tabs';
import { customerName } from '../customer/customers';
import { hearAll } from '../customer/heard/hear-all';
import { putLater } from '../customer/waiting';
import { recordAttempt } from '../customer/sessions';
import type { Decision, Event, Session } from '../session/session';
import { exitText } from './exit-text';
import { inspect } from './inspect';
import { inTurn, redecide, take } from './loop';
import { meetOthers } from './meet-others';
import { park, unpark } from './parked';
import { lookAtPlans } from './planned';
import { purgeDaily } from './purge-daily';
import { putOff } from './slot-acts';
import { startSlot } from './start-slot';
import { startSession } from './start';
import { watchLater } from './watch-later';

type Answers = {
  [K in CommandName]: (
    argument: Parameters<Commands[K]>[0],
    sender: Sender,
  ) => Promise<Reply<ReturnType<Commands[K]>>>;
};

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

const running = (decision: Decision): Reply<Session> => {
  if ('refused' in decision) return { ok: false, refused: decision.refused };
  const { session } = decision.state;
  return session ? ok(session) : { ok: false, refused: 'noSession' };
};

const takeAndShow = async (event: Event): Promise<Reply<Session>> => running(await take(event));

const needSession = async (): Promise<Session | null> => (await readStored()).session;

/** Counts the try (host only, never the path) and says who the session is for. */
const attempt = async (
  { address, cover, tried }: Parameters<Commands['attempt']>[0],
  sender: Sender,
): Promise<BlockedView> => {
  const session = await needSession();
  if (!session) return { session, customerName: '' };
  const verdict = compile(session.waits, session.spared)(address);
  if (verdict.blocked && !cover && sender.tab) await park(sender.tab, address);
  // The page is shown and the address stays blocked even with a database that won't open.
  if (verdict.blocked && tried)
    await recordAttempt({
      sessionId: session.id,
      category: verdict.category,
      host: new URL(address).hostname,
      at: Date.now(),
    }).catch(() => undefined);
  return { session, customerName: await customerName(session.customerId).catch(() => '') };
};

const answers: Answers = {
  start: async (choice) => running(await startSession(choice)),
  extend: ({ minutes }) => takeAndShow({ type: 'extend', minutes }),
  askEnd: ({ reason }) => takeAndShow({ type: 'askEnd', reason, text: exitText() }),
  confirmEnd: async ({ text }) => {
    const decision = await take({ type: 'confirmEnd', ...(text !== undefined && { text }) });
    return 'refused' in decision ? { ok: false, refused: decision.refused } : ok(null);
  },
  cancelEnd: () => takeAndShow({ type: 'cancelEnd' }),
  askPass: ({ site, reason }) => takeAndShow({ type: 'askPass', site, reason }),
  grantPass: () => takeAndShow({ type: 'grantPass' }),
  cancelPass: () => takeAndShow({ type: 'cancelPass' }),
  settings: async (settings) => {
    const decision = await inTurn(() => redecide({}, settings));
    void meetOthers();
    return 'refused' in decision
      ? { ok: false, refused: decision.refused }
      : ok({ deferred: decision.deferred ?? false });
  },
  choose: async ({ changes }) => {
    await inTurn(async () => {
      const { choices } = await readStored();
      return redecide({ choices: applyChanges(choices, changes) });
    });
    watchLater();
    void meetOthers();
    return ok(null);
  },
  silence: async ({ on }) => {
    await inTurn(() => redecide({ silence: on }));
    return ok(null);
  },
  syncSettings: async ({ on }) => {
    await inTurn(() => writeStored({ sync: { on, entries: {} } }));
    await meetOthers();
    return ok(null);
  },
  planning: async (change) => {
    await inTurn(async () => {
      const { planning } = await readStored();
      await writeStored({ planning: { ...planning, ...change } });
    });
    return ok(null);
  },
  plansChanged: async () => {
    await lookAtPlans();
    return ok(null);
  },
  slot: async ({ slot, act }) => {
    if (act === 'start') return running(await startSlot(slot));
    await putOff(slot, act);
    return ok(null);
  },
  backedUp: async () => {
    await writeStored({ backedUpAt: Date.now() });
    return ok(null);
  },
  reportAsked: async () => {
    await writeStored({ reportAsked: true });
    return ok(null);
  },
  tick: async () => {
    const decision = await take({ type: 'tick' });
    return 'refused' in decision
      ? { ok: false, refused: decision.refused }
      : ok(decision.state.session);
  },
  inspect: async () => ok(await inspect()),
  seen: async () => {
    await take({ type: 'seen' });
    return ok(null);
  },
  attempt: async (asked, sender) => ok(await attempt(asked, sender)),
  left: async (_, sender) => {
    if (sender.tab?.id !== undefined) await unpark(sender.tab.id);
    return ok(null);
  },
  proveCover: async ({ nonce }, { tab }) => ok(await askWatch(tab, { cover: 'prove', nonce })),
  coverBack: async (_, { tab }) => {
    await askWatch(tab, { cover: 'back' });
    return ok(null);
  },
  lead: async ({ to, cover }, { tab }) => {
    if (tab?.id !== undefined)
      await (to === null ? newTabInPlaceOf(tab, cover) : leadTab(tab.id, to));
    return ok(null);
  },
  heard: async ({ text }) => {
    const session = await needSession();
    if (!session) return { ok: false, refused: 'noSession' };
    const { customerId, id: sessionId } = session;
    await hearAll({ customerId, texts: [text], details: { sessionId } });
    return ok(null);
  },
  later: async ({ text, link }) => {
    const session = await needSession();
    if (!session) return { ok: false, refused: 'noSession' };
    await putLater({ sessionId: session.id, text, ...(link !== undefined && { link }) });
    return ok(null);
  },
  markNotes: async ({ kept }) => {
    await writeStored({ notesKept: kept });
    return ok(null);
  },
  purge: async () => {
    await purgeDaily();
    return ok(null);
  },
};

/** Answers one command; what breaks is told to the page, which keeps what the user typed. */
export const answer = async <K extends CommandName>(
  { command, argument }: Request<K>,
  sender: Sender,
): Promise<Reply<ReturnType<Commands[K]>>> => {
  try {
    return await answers[command](argument, sender);
  } catch (error) {
    return { ok: false, failed: String(error) };
  }
};
