import type { Browser, Surface } from '../browser';

/** Where the job of 45 minutes is done: in a test, or in the tour, which shows each step. */
export interface Scene {
  readonly browser: Browser;
  /** Called once a step is done, with what can be seen then. */
  readonly look: (name: string, surface: Surface, done: string) => Promise<void>;
}

export const button = (name: string) => ({ role: 'button', name });
export const box = (name: string) => ({ role: 'textbox', name });
export const tab = (name: string) => ({ role: 'tab', name });
