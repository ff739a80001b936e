import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { send } from '../../browser/send';
import type { Planning } from '../../calendar/planning';
import { useChanges, type Change, type Sent } from '../use-changes';

export type ChangePlanning = Change<Planning>;

/** Changes how the user works. */
export const usePlanning = (stored: Planning): [change: ChangePlanning, problem: ComponentChild] =>
  useChanges({
    stored,
    sent: useRef<Sent<Planning>>({}).current,
    put: (fields) => send('planning', fields),
  });
