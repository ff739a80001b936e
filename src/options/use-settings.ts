import { createContext, type ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import { send } from '../browser/send';
import type { Settings } from '../session/session';
import type { Seen } from './seen';
import { useChanges, type Change, type Sent } from './use-changes';

/** One for the page: a second change may come before the first is stored, also in another section. */
export const SentSettings = createContext<Sent<Settings>>({});

/** Changes what a session is offered with. */
export const useSettings = ({
  stored,
}: Pick<Seen, 'stored'>): [change: Change<Settings>, problem: ComponentChild] =>
  useChanges({
    stored: stored.settings,
    sent: useContext(SentSettings),
    put: (_, next) => send('settings', next),
  });
