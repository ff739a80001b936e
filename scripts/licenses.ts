import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles';

const folderOf = (input: string): string[] => {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input);
  return match ? [match[0]] : [];
};

/** This licence asks (3.1) that one says where it is to be had, not for its 16 KB to be passed on. */
const mozillas =
  'The source code is subject to the terms of the Mozilla Public License, v. 2.0, which you can ' +
  'obtain at https://mozilla.org/MPL/2.0/.';

const chapter = (folder: string): string => {
  const at = join(root, folder);
  const { name, version, license } = JSON.parse(
    readFileSync(join(at, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const texts =
    license === 'MPL-2.0'
      ? [mozillas]
      : readdirSync(at)
          .filter((file) => /^(licen[cs]e|notice)/i.test(file))
          .sort()
          .map((file) => readFileSync(join(at, file), 'utf8').trim());
  // Where a licence asks for the source to be had, this is where.
  const source = `Source: https://www.npmjs.com/package/${name ?? ''}/v/${version ?? ''}`;
  return [`${name ?? ''} ${version ?? ''} (${license ?? ''})`, source, ...texts].join('\n\n');
};

/** The licences of all packages that went into the bundles, as these ask to be passed on. */
export const licensesOf = (inputs: readonly string[]): string => {
  const folders = [...new Set(inputs.flatMap(folderOf))].sort();
  return `${folders.map(chapter).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
};
