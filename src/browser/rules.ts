import type { Rule } from '../blocking/rules';
import { hostsWithDot } from '../blocking/trailing-dot';
import { api, isFirefox } from './api';

type RuleSet = 'dynamic' | 'session';

const calls = {
  dynamic: {
    get: () => api.declarativeNetRequest.getDynamicRules(),
    update: (change: chrome.declarativeNetRequest.UpdateRuleOptions) =>
      api.declarativeNetRequest.updateDynamicRules(change),
  },
  session: {
    get: () => api.declarativeNetRequest.getSessionRules(),
    update: (change: chrome.declarativeNetRequest.UpdateRuleOptions) =>
      api.declarativeNetRequest.updateSessionRules(change),
  },
} as const;

const withDots = ({ condition, ...rule }: Rule): Rule => ({
  ...rule,
  condition: {
    ...condition,
    requestDomains: hostsWithDot(condition.requestDomains),
    ...(condition.excludedInitiatorDomains && {
      excludedInitiatorDomains: hostsWithDot(condition.excludedInitiatorDomains),
    }),
  },
});

/** The same text for the same rule, whatever order and defaults the browser gives its fields back in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, field: unknown) => {
    if (field === null || (key === 'isUrlFilterCaseSensitive' && field === false)) return undefined;
    if (typeof field !== 'object' || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** From this length on an expression may not fit into what the browser gives it; our own are shorter. */
const long = 90;

/**
 * Without the rules whose expression the browser can't take (a pasted path of a hundred characters): with
 * one of them it would take none. What they stand for is left to stop script and cover.
 */
const takable = async (rules: readonly Rule[]): Promise<Rule[]> => {
  const takes = await Promise.all(
    rules.map(
      async ({ action, condition: { regexFilter: regex = '', isUrlFilterCaseSensitive } }) => {
        if (regex.length < long) return true;
        const { isSupported } = await api.declarativeNetRequest.isRegexSupported({
          regex,
          isCaseSensitive: isUrlFilterCaseSensitive ?? false,
          requireCapturing: action.type === 'redirect',
        });
        return isSupported;
      },
    ),
  );
  return rules.filter((_, n) => takes[n]);
};

/** How the installed rules differ from the wanted ones. */
export interface RuleDifference {
  readonly wanted: number;
  readonly installed: number;
  readonly addRules: Rule[];
  readonly removeRuleIds: number[];
}

export const differingRules = async (
  set: RuleSet,
  asked: readonly Rule[],
): Promise<RuleDifference> => {
  const wanted = await takable(isFirefox ? asked.map(withDots) : asked);
  const installed = new Map((await calls[set].get()).map((rule) => [rule.id, canonical(rule)]));
  const addRules = wanted.filter((rule) => installed.get(rule.id) !== canonical(rule));
  const kept = new Set(wanted.map((rule) => rule.id));
  const replaced = new Set(addRules.map((rule) => rule.id));
  const removeRuleIds = [...installed.keys()].filter((id) => !kept.has(id) || replaced.has(id));
  return { wanted: wanted.length, installed: installed.size, addRules, removeRuleIds };
};

/** Brings the installed rules in line with the wanted ones by one update of what differs, or none. */
export const reconcileRules = async (set: RuleSet, asked: readonly Rule[]): Promise<void> => {
  const { addRules, removeRuleIds } = await differingRules(set, asked);
  if (addRules.length === 0 && removeRuleIds.length === 0) return;
  await calls[set].update({ addRules, removeRuleIds });
};
