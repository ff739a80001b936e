import type { Facts } from '../../../src/options/protected/facts';
import type { Inspection } from '../../../src/browser/commands';

export const inOrder: Inspection = {
  rulesWanted: 0,
  rulesInstalled: 0,
  rulesDiffer: false,
  stopWanted: false,
  stopInPlace: true,
  watchWanted: false,
  watchInPlace: true,
  alarmsInPlace: true,
};

/** Everything right, and no session. */
export const allRight: Facts = {
  at: Date.UTC(2026, 10, 24, 9),
  session: null,
  missing: [],
  missingSites: [],
  windows: { privateAllowed: true, settingsReachable: true },
  background: { inspection: inOrder, ms: 12 },
  storage: { persisted: true, unlimited: true, used: 1_230_000 },
  notesKept: true,
  backedUpAt: Date.UTC(2026, 10, 20),
  versions: { own: '0.1.0', browser: 'Chromium 156', notes: 2 },
};
