import { api } from './api';
import type { CommandName, Commands, Reply, Request } from './commands';

/** Sends a command to the background. Never rejects: what broke is in the reply. */
export const send = async <K extends CommandName>(
  command: K,
  argument: Parameters<Commands[K]>[0],
): Promise<Reply<ReturnType<Commands[K]>>> => {
  const request: Request<K> = { command, argument };
  try {
    const reply: unknown = await api.runtime.sendMessage(request);
    return (
      (reply as Reply<ReturnType<Commands[K]>> | undefined) ?? { ok: false, failed: 'no answer' }
    );
  } catch (error) {
    return { ok: false, failed: String(error) };
  }
};
