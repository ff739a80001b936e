import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Nothing may stay behind, however a test run ends: what was started and made is written down here.
const running = new Set<ChildProcess>();
const folders = new Set<string>();

/** Sends a signal to a process and all that it started. */
const signal = (child: ChildProcess, name: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It is gone already.
  }
};

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
  removeAllFolders();
});

export const makeFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `undivided-${name}-`));
  folders.add(folder);
  return folder;
};

const removeFolder = (folder: string): void => {
  // A browser that was killed a moment ago may still be writing.
  for (let tries = 0; tries < 20 && existsSync(folder); tries++)
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      continue;
    }
  folders.delete(folder);
};

export const removeAllFolders = (): void => {
  for (const folder of folders) removeFolder(folder);
};

export interface Owned {
  readonly kill: () => Promise<void>;
  readonly ended: Promise<void>;
}

/** Takes a process that leads its own group, started by somebody else, into the books. */
export const own = (child: ChildProcess | null): Owned => {
  if (!child) throw new Error('no process');
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      running.delete(child);
      resolve();
    });
  });
  return {
    ended,
    kill: async () => {
      signal(child, 'SIGKILL');
      await ended;
    },
  };
};

export interface Started {
  readonly child: ChildProcess;
  /** Resolves with the first match in what the process prints. */
  readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  readonly kill: () => Promise<void>;
  readonly ended: Promise<void>;
}

/** Starts a program in a process group of its own. */
export const start = (program: string, args: readonly string[]): Started => {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      running.delete(child);
      for (const listener of listeners) listener();
      resolve();
    });
  });
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(output);
          if (!match && child.exitCode === null && child.signalCode === null) return;
          listeners.delete(look);
          if (match) resolve(match);
          else reject(new Error(`${program} ended: ${output.slice(-2000)}`));
        };
        listeners.add(look);
        look();
      }),
    kill: async () => {
      signal(child, 'SIGKILL');
      await ended;
    },
  };
};
