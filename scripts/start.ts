import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build';
import { root } from './bundles';
import { hasDisplay, openBrowser } from './open-browser';

const start = async (): Promise<void> => {
  if (!hasDisplay()) {
    console.log('There is no display here, so this is the tour instead.');
    const tour = spawnSync('npx', ['tsx', join(root, 'scripts/tour.ts')], { stdio: 'inherit' });
    process.exitCode = tour.status ?? 1;
    return;
  }
  await build();
  const { closed } = await openBrowser();
  console.log('Undivided is in the browser that has opened. Close it to end this.');
  await closed;
};

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
