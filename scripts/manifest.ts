import { readFileSync } from 'node:fs';
import { matchesWithDot } from '../src/blocking/trailing-dot';

export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = Record<string, Json>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are merged key by key; anything else, lists too, is replaced. */
const merge = (base: JsonObject, over: JsonObject): JsonObject => {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? merge(before, value) : value;
  }
  return merged;
};

const withHosts = (value: Json, hosts: string[]): Json => {
  if (Array.isArray(value))
    return value.flatMap((entry) => (entry === '{{hosts}}' ? hosts : [withHosts(entry, hosts)]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withHosts(entry, hosts)]),
  );
};

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as JsonObject;

/**
 * One browser's manifest from the one `manifest.json`: what stands under the browser's name is merged
 * into the rest, `{{hosts}}` becomes its host permissions, in another order, the version comes from package.json.
 */
export const manifestFor = (target: Target): JsonObject => {
  const { chrome = {}, firefox = {}, ...common } = read('manifest.json');
  const own = target === 'chrome' ? chrome : firefox;
  const hosts = common['host_permissions'] as string[];
  const asked = target === 'firefox' ? matchesWithDot(hosts) : hosts;
  const half = Math.ceil(asked.length / 2);
  // Who packs looks back over 32 KB, and Firefox's list is longer: what was last comes first the second time.
  const inPackingOrder = [...asked.slice(half), ...asked.slice(0, half)];
  const merged = merge({ ...common, host_permissions: asked }, isObject(own) ? own : {});
  return withHosts(
    { ...merged, version: read('package.json')['version'] ?? '' },
    inPackingOrder,
  ) as JsonObject;
};
