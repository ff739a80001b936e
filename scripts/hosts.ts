import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { catalogueMatchPatterns } from '../src/blocking/hosts';

// Writes the hosts of the catalogue into manifest.json, where a change of what the extension asks for is
// seen by whoever reads the change.
const path = new URL('../manifest.json', import.meta.url);
const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
manifest['host_permissions'] = catalogueMatchPatterns();
writeFileSync(path, await format(JSON.stringify(manifest), { parser: 'json', printWidth: 100 }));
