import { differingAlarms } from '../browser/alarms';
import type { Inspection } from '../browser/commands';
import { differingRules } from '../browser/rules';
import { scriptState } from '../browser/scripts';
import { readStored } from '../browser/stored';
import { isOver } from '../session/time';
import { inTurn } from './loop';
import { wantedBrowser } from './wanted-browser';

/** Holds what there is in the browser against what should be, by what reconcile goes by; changes nothing. */
export const inspect = (): Promise<Inspection> =>
  inTurn(async () => {
    const stored = await readStored();
    const now = Date.now();
    const session = stored.session && !isOver(stored.session, now) ? stored.session : null;
    const wanted = wantedBrowser({ ...stored, session }, now);
    const [sets, stops, watch, alarms] = await Promise.all([
      Promise.all([
        differingRules('dynamic', wanted.rules),
        differingRules('session', wanted.passRules),
      ]),
      Promise.all(wanted.stops.map(scriptState)),
      scriptState(wanted.watch),
      differingAlarms(wanted.alarms),
    ]);
    return {
      rulesWanted: sets.reduce((sum, set) => sum + set.wanted, 0),
      rulesInstalled: sets.reduce((sum, set) => sum + set.installed, 0),
      rulesDiffer: sets.some((set) => set.addRules.length > 0 || set.removeRuleIds.length > 0),
      stopWanted: stops.some((stop) => stop.wanted),
      stopInPlace: stops.every((stop) => stop.inPlace),
      watchWanted: watch.wanted,
      watchInPlace: watch.inPlace,
      alarmsInPlace: alarms.stale.length === 0 && alarms.missing.length === 0,
    };
  });
