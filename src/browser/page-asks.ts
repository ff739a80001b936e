import { api } from './api';
import { isOurPage, type Sender } from './senders';

/**
 * What the background asks of the pages of ours that happen to be open. Only one answers, or none does:
 * so nothing is remembered that could outlive a page or a killed worker.
 */
export interface Asks {
  /** The customer whose notes a panel shows: in this window, or, with null, in any. */
  shownCustomer(request: { readonly windowId: number | null }): string;
  /** Turns to these words, in a window that asks whose words are whose. */
  choose(request: { readonly id: string }): true;
}

interface Ask<K extends keyof Asks = keyof Asks> {
  readonly ask: K;
  readonly argument: Parameters<Asks[K]>[0];
}

/** Asks all open pages; undefined when none has an answer. */
export const askPages = async <K extends keyof Asks>(
  ask: K,
  argument: Parameters<Asks[K]>[0],
): Promise<ReturnType<Asks[K]> | undefined> => {
  try {
    const answer: unknown = await api.runtime.sendMessage({ ask, argument } satisfies Ask<K>);
    return (answer ?? undefined) as ReturnType<Asks[K]> | undefined;
  } catch {
    // Nobody is there.
    return undefined;
  }
};

const isAsk = (message: unknown): message is Ask =>
  typeof message === 'object' && message !== null && 'ask' in message;

/** Answers in a page; undefined leaves the answer to another. Gives how to stop. */
export const onAsk = <K extends keyof Asks>(
  ask: K,
  answer: (argument: Parameters<Asks[K]>[0]) => ReturnType<Asks[K]> | undefined,
): (() => void) => {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    // Scripts in tabs could ask, too; they get no answer.
    if (!isAsk(message) || message.ask !== ask || sender.tab || !isOurPage(sender))
      return undefined;
    const given = answer(message.argument);
    return given === undefined ? undefined : Promise.resolve(given);
  };
  const event = api.runtime.onMessage;
  event.addListener(listener as Parameters<typeof event.addListener>[0]);
  return () => {
    event.removeListener(listener as Parameters<typeof event.removeListener>[0]);
  };
};
