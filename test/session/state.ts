import type { WaitingSite } from '../../src/blocking/site';
import { decide } from '../../src/session/decide';
import {
  firstSettings,
  type Event,
  type Session,
  type Settings,
  type State,
} from '../../src/session/session';

export const nine = Date.UTC(2026, 5, 1, 9);
export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;

export const gmail: WaitingSite = {
  id: 'gmail',
  name: 'Gmail',
  category: 'email',
  patterns: ['mail.google.com'],
  except: [],
};
export const concur: WaitingSite = {
  id: 'concur',
  name: 'SAP Concur',
  category: 'expense',
  patterns: ['concursolutions.com'],
  except: [],
};

export const idle: State = { session: null, settings: firstSettings, ended: null };

export const startEvent = (settings: Partial<Settings> = {}): Event & { type: 'start' } => ({
  type: 'start',
  id: 'session-1',
  customerId: 'customer-1',
  settings: { ...firstSettings, ...settings },
  waits: [gmail, concur],
  spared: [],
});

/** The state after the events, each at its moment; a refusal fails the test. */
export const after = (...steps: readonly (readonly [number, Event])[]): State =>
  steps.reduce((state, [at, event]) => {
    const decision = decide(state, event, at);
    if ('refused' in decision) throw new Error(`${event.type} was refused: ${decision.refused}`);
    return decision.state;
  }, idle);

export const running = (state: State): Session => {
  if (!state.session) throw new Error('no session runs');
  return state.session;
};

export const refusal = (state: State, event: Event, at: number): string | undefined => {
  const decision = decide(state, event, at);
  return 'refused' in decision ? decision.refused : undefined;
};
