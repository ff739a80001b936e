import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import chromePolicy from '../../docs/policy/chrome.json';
import firefoxPolicy from '../../docs/policy/policies.json';
import type { BrowserKind } from './browser';
import { pathOf } from './found';
import { addonIdOf, packed, restage, stage } from './staged';

const chromiumId = 'jebhejclkcodhnnnhlbajmcooejlgihi';

/** What the example files set. */
export const exampleValues = chromePolicy['3rdparty'].extensions[chromiumId];

/** The example file for the browser, about an extension of another id. */
export const examplePolicy = (kind: BrowserKind, id: string): object => {
  const text = JSON.stringify(kind === 'chromium' ? chromePolicy : firefoxPolicy);
  const own = kind === 'chromium' ? chromiumId : 'undivided@undivided.example';
  return JSON.parse(text.replaceAll(own, id)) as object;
};

/** The part of it that sets something, with other values. */
export const settingPolicy = (kind: BrowserKind, id: string, values: object): object =>
  kind === 'chromium'
    ? { '3rdparty': { extensions: { [id]: values } } }
    : { policies: { '3rdparty': { Extensions: { [id]: values } } } };

export interface StagedAlone {
  readonly folder: string;
  readonly id: string;
  /** Packed as the browser installs it from a server. */
  readonly pack: () => Buffer;
}

/**
 * A copy of the extension under an id of its own, so that a policy for it reaches no other that runs on
 * this machine. It has leave for one of the company's sites, as the user would have given it.
 */
export const stageAlone = (kind: BrowserKind): StagedAlone => {
  const folder = stage(kind);
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  restage(folder, (manifest) => ({
    ...manifest,
    host_permissions: [...manifest.host_permissions, '*://*.intranet.corp.example/*'],
    ...(kind === 'chromium'
      ? { key: key.toString('base64') }
      : {
          browser_specific_settings: {
            gecko: { ...manifest.browser_specific_settings?.gecko, id: 'policy@undivided.example' },
          },
        }),
  }));
  if (kind === 'firefox')
    return { folder, id: addonIdOf(folder), pack: () => readFileSync(packed(folder)) };
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return {
    folder,
    id: [...hash].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join(''),
    pack: () => {
      const pem = `${folder}.pem`;
      writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      execFileSync(
        pathOf('chromium'),
        [
          '--no-sandbox',
          `--user-data-dir=${folder}-packing`,
          `--pack-extension=${folder}`,
          `--pack-extension-key=${pem}`,
        ],
        { stdio: 'ignore' },
      );
      return readFileSync(`${folder}.crx`);
    },
  };
};
