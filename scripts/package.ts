import { createInstance } from 'addons-linter';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFor } from './build';
import { root } from './bundles';
import { targets } from './manifest';
import { zip } from './zip';

/** The budget for a packed extension, in bytes. */
const largest = 300 * 1024;

const lint = async (path: string): Promise<number> => {
  const linter = createInstance({
    config: { _: [path], logLevel: 'error', stack: false, selfHosted: false, output: 'none' },
    runAsBinary: false,
  });
  const result = await linter.run();
  for (const [kind, findings] of [
    ['error', result.errors],
    ['warning', result.warnings],
  ] as const)
    for (const { code, message, file } of findings)
      console.log(`  ${kind} ${code}: ${message} ${file ?? ''}`);
  return result.errors.length;
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
mkdirSync(join(root, 'dist'), { recursive: true });
for (const target of targets) {
  const packed = await zip(await filesFor(target));
  const path = join(root, 'dist', `undivided-${target}-${version}.zip`);
  writeFileSync(path, packed);
  console.log(`${path.slice(root.length)}: ${String(Math.round(packed.length / 1024))} KB`);
  if (packed.length > largest) {
    console.error('That is over the budget of 300 KB.');
    process.exitCode = 1;
  }
  if (target === 'firefox' && (await lint(path)) > 0) process.exitCode = 1;
}
