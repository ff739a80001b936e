import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Clock ticks that it, and those of its children that have ended, spent. */
  readonly ticks: number;
}

/** Whether this system tells what its processes spend in the way that is read here. */
export const tellsCpuTime = (): boolean => existsSync('/proc/self/stat');

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended between the listing and the reading.
    return '';
  }
};

const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The second field is the name in brackets, which may hold anything. After it come the state, the
      // parent (4th of all) and, as the 14th to the 17th, the times.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields.length < 16) return [];
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
    });

/** The browser with this profile: the process that no other of the same profile has started. */
const rootOf = (all: readonly Process[], profile: string): number => {
  const root = all.find(({ pid }) => {
    const args = read(`/proc/${String(pid)}/cmdline`).split('\0');
    return args.includes(`--user-data-dir=${profile}`) && !args.some((arg) => /^--type=/.test(arg));
  });
  if (!root) throw new Error(`no process has the profile ${profile}`);
  return root.pid;
};

const ticksPerSecond = (): number =>
  Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** What the browser with this profile and all its processes have spent so far, in ms of one processor. */
export const cpuTime = (profile: string): number => {
  const all = processes();
  const tree = new Set([rootOf(all, profile)]);
  for (let before = 0; before !== tree.size;) {
    before = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  const ticks = all.reduce((sum, each) => sum + (tree.has(each.pid) ? each.ticks : 0), 0);
  return (ticks / ticksPerSecond()) * 1000;
};
