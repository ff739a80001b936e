import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import chrome from '../../docs/policy/chrome.json';
import edge from '../../docs/policy/edge.json';
import firefox from '../../docs/policy/policies.json';
import managed from '../../src/managed-schema.json';
import { readPolicy } from '../../src/settings/policy';
import { isMinutes, maxMinutes, minMinutes, strictnesses } from '../../src/session/session';

/** What Chromium understands of JSON Schema, as far as we use it. */
interface Schema {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const schema: Schema = managed;
const keysOf = ({ properties = {} }: Schema): string[] => Object.keys(properties).sort();

const isOfType = (type: string, value: unknown): boolean => {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type && value !== null && !Array.isArray(value);
  }
};

/** Where a value differs from the schema. */
const faultsOf = (of: Schema, value: unknown, path = ''): string[] => {
  if (!isOfType(of.type, value)) return [path];
  if (of.enum && !of.enum.includes(value as string)) return [path];
  if ((value as number) < (of.minimum ?? -Infinity)) return [path];
  if ((value as number) > (of.maximum ?? Infinity)) return [path];
  if (of.items)
    return (value as unknown[]).flatMap((each, n) =>
      faultsOf(of.items ?? of, each, `${path}[${String(n)}]`),
    );
  if (!of.properties) return [];
  return Object.entries(value as object).flatMap(([key, each]) => {
    const property = of.properties?.[key];
    return property ? faultsOf(property, each, `${path}.${key}`) : [`${path}.${key}`];
  });
};

/** An object that writes down which of its keys are asked for. */
const watched = (values: Record<string, unknown>): { value: typeof values; asked: Set<string> } => {
  const asked = new Set<string>();
  const value = new Proxy(values, {
    get: (target, key) => {
      asked.add(String(key));
      return target[String(key)];
    },
  });
  return { value, asked };
};

describe('the schema of what a company may set', () => {
  it('has the keys that are read, and no others', () => {
    const question = watched({ question: 'Why?', aloud: 'Why?', words: ['why'] });
    const values = watched({ questions: [question.value] });
    readPolicy(values.value);
    expect([...values.asked].sort()).toEqual(keysOf(schema));
    expect([...question.asked].sort()).toEqual(
      keysOf(schema.properties?.['questions']?.items ?? schema),
    );
  });

  it('allows the lengths and the strictnesses that there are', () => {
    const { minutes, strictness } = schema.properties ?? {};
    expect([minutes?.minimum, minutes?.maximum]).toEqual([minMinutes, maxMinutes]);
    expect([isMinutes(minMinutes), isMinutes(maxMinutes)]).toEqual([true, true]);
    expect(strictness?.enum).toEqual(strictnesses);
  });

  it('says of every key what it is for', () => {
    const untold = (name: string, { properties = {}, items, ...about }: Schema): string[] => [
      ...(about.title && about.description ? [] : [name]),
      ...Object.entries({ ...properties, ...items?.properties }).flatMap(([key, each]) =>
        untold(key, each),
      ),
    ];
    expect(Object.entries(managed.properties).flatMap(([key, each]) => untold(key, each))).toEqual(
      [],
    );
  });
});

/** The extension's id in Chromium: the key's hash, with letters for digits. */
const chromiumId = [
  ...createHash('sha256')
    .update(Buffer.from(manifest.chrome.key, 'base64'))
    .digest('hex')
    .slice(0, 32),
]
  .map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)])
  .join('');
const firefoxId = manifest.firefox.browser_specific_settings.gecko.id;

describe.each([
  ['Chrome', chrome.ExtensionSettings, chrome['3rdparty'].extensions, chromiumId],
  ['Edge', edge.ExtensionSettings, edge['3rdparty'].extensions, chromiumId],
  [
    'Firefox',
    firefox.policies.ExtensionSettings,
    firefox.policies['3rdparty'].Extensions,
    firefoxId,
  ],
])('the policy file for %s', (_, forced, set, id) => {
  const values = (set as Record<string, Record<string, unknown>>)[id];

  it('is about this extension', () => {
    expect([Object.keys(forced), Object.keys(set)]).toEqual([[id], [id]]);
  });

  it('sets every key, and each so that it is read', () => {
    expect(faultsOf(schema, values)).toEqual([]);
    expect(Object.keys(values ?? {}).sort()).toEqual(keysOf(schema));
    expect(readPolicy(values ?? {})).toMatchObject({
      sites: {
        extra: ['intranet.corp.example/reports', 'expenses.corp.example'],
        never: ['crm.corp.example'],
      },
      minutes: 50,
      strictness: 'gentle',
      unread: [],
    });
  });
});

it('sets the same in the registry of Windows', () => {
  const registry = readFileSync('docs/policy/chrome.reg', 'utf8');
  const values =
    chrome['3rdparty'].extensions[chromiumId as keyof (typeof chrome)['3rdparty']['extensions']];
  const textOf = (name: string): unknown =>
    JSON.parse(
      (new RegExp(`^"${name}"="(.*)"$`, 'm').exec(registry)?.[1] ?? '').replaceAll('\\"', '"'),
    );
  const listOf = (name: string): (string | undefined)[] =>
    [
      ...(registry.split(`${chromiumId}\\policy\\${name}]`)[1] ?? '')
        .split('[')[0]!
        .matchAll(/="(.*)"/g),
    ].map(([, value]) => value);
  expect(textOf('ExtensionSettings')).toEqual(chrome.ExtensionSettings);
  expect(textOf('questions')).toEqual(values.questions);
  expect(listOf('sites')).toEqual(values.sites);
  expect(listOf('neverBlocked')).toEqual(values.neverBlocked);
  expect(registry).toContain(`"strictness"="${values.strictness}"`);
  expect(registry).toContain(`"minutes"=dword:${values.minutes.toString(16).padStart(8, '0')}`);
  expect(registry.match(/[a-p]{32}/g)).toEqual(Array(4).fill(chromiumId));
});
