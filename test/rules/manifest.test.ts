import { describe, expect, it } from 'vitest';
import { filesFor } from '../../scripts/build';
import { manifestFor, type Target } from '../../scripts/manifest';
import { catalogueMatchPatterns } from '../../src/blocking/hosts';
import { matchesWithDot } from '../../src/blocking/trailing-dot';

const common = [
  'declarativeNetRequestWithHostAccess',
  'scripting',
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'contextMenus',
  'activeTab',
];

describe.each([
  ['chrome', [...common, 'sidePanel'], ['contentSettings']],
  ['firefox', common, undefined],
] as const)('the manifest for %s', (target: Target, permissions, optional) => {
  const manifest = manifestFor(target);

  it('asks for what the budget allows, and for no more', () => {
    expect(manifest['permissions']).toEqual(permissions);
    expect(manifest['optional_permissions']).toEqual(optional);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['incognito']).toBe('spanning');
  });

  it('asks for exactly the hosts of the catalogue, as `npm run hosts` writes them', () => {
    const hosts = catalogueMatchPatterns();
    const matches = target === 'firefox' ? matchesWithDot(hosts) : hosts;
    expect(manifest['host_permissions']).toEqual(matches);
    const [script] = manifest['content_scripts'] as { matches: string[] }[];
    expect(script?.matches.toSorted()).toEqual(matches.toSorted());
  });

  it('names all addresses only for who may be led to the block page', () => {
    const { web_accessible_resources: accessible, ...rest } = manifest;
    expect(accessible).toMatchObject([{ resources: ['blocked.html'], matches: ['<all_urls>'] }]);
    expect(JSON.stringify(rest)).not.toContain('<all_urls>');
  });

  it('comes with bundles that reach nothing and evaluate nothing', async () => {
    const files = await filesFor(target);
    const scripts = [...files].filter(([path]) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const [path, bytes] of scripts)
      expect([
        path,
        /\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function/.exec(
          Buffer.from(bytes).toString(),
        )?.[0],
      ]).toEqual([path, undefined]);
  });
});

it('declares to Firefox that it collects nothing', () => {
  expect(manifestFor('firefox')['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

it('has a fixed key for Chromium', () => {
  expect(manifestFor('chrome')['key']).toEqual(expect.any(String));
});

it('tells Chromium what a company may set; Firefox wants no such file', async () => {
  const { managed_schema: path } = manifestFor('chrome')['storage'] as Record<string, string>;
  const shipped = (await filesFor('chrome')).get(path ?? '');
  expect(JSON.parse(Buffer.from(shipped ?? []).toString())).toMatchObject({ type: 'object' });
  expect(manifestFor('firefox')['storage']).toBeUndefined();
  expect((await filesFor('firefox')).has('managed-schema.json')).toBe(false);
});
