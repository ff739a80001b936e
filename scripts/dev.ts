import { watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build';
import { root } from './bundles';
import { hasDisplay, openBrowser, type Opened } from './open-browser';

/** An editor that saves makes several events of one change; this long after the last, in ms, it is over. */
const quiet = 100;

/** Calls back after each change to the source, the manifest or the version; never twice at once. */
const onChange = (act: () => Promise<void>): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(act);
    }, quiet);
  };
  watch(join(root, 'src'), { recursive: true }, changed);
  // The folder, not the files: an editor may put another file in the place of the one that is watched.
  watch(root, (_, name) => {
    if (name === 'manifest.json' || name === 'package.json') changed();
  });
};

let opened: Opened | undefined;

const load = async (): Promise<void> => {
  if (opened) await opened.reload();
  else if (hasDisplay()) {
    opened = await openBrowser();
    console.log('Undivided is in the browser that has opened. Close it to end this.');
    void opened.closed.then(() => process.exit());
  }
};

/** What is wrong is printed; the next change may mend it. */
const rebuild = async (): Promise<void> => {
  try {
    await build({ development: true });
    await load();
    console.log(`${new Date().toLocaleTimeString()} Built${opened ? ' and loaded' : ''}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
};

if (!hasDisplay()) console.log('There is no display here, so this builds and opens no browser.');
await rebuild();
onChange(rebuild);
