import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './process';

/** A profile that opens with the tabs of the last time, after a crash, too. */
export const newProfile = (): string => {
  const profile = makeFolder('chromium-profile');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      session: { restore_on_startup: 1 },
      download: { default_directory: join(profile, 'downloads'), prompt_for_download: false },
    }),
  );
  return profile;
};

interface Preferences {
  readonly extensions: { readonly settings: Record<string, Record<string, unknown>> };
}

/** Writes into the profile what the browser keeps of an earlier yes, for its one extension of ours. */
export const sayYes = (profile: string, folder: string, asked: readonly string[]): void => {
  const isHost = (each: string): boolean => each.includes('://');
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  for (const extension of Object.values(preferences.extensions.settings))
    if (extension['path'] === folder)
      extension['runtime_granted_permissions'] = {
        api: asked.filter((each) => !isHost(each)),
        explicit_host: asked.filter(isHost),
        manifest_permissions: [],
        scriptable_host: [],
      };
  writeFileSync(file, JSON.stringify(preferences));
};
