import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What one process holds and has used. */
export interface ProcessUse {
  pid: number;
  parent: number;
  command: string;
  /** Its share of memory (PSS), or its resident memory where the system does not tell the share. */
  bytes: number;
  /** Processor time since it began, with that of its children that have ended, in milliseconds. */
  cpuMs: number;
}

/** Milliseconds of a clock tick, in which Linux counts processor time. */
const tick = 10;

/** Every process below one, at whatever depth; without itself. */
export function processesBelow(root: number = process.pid): ProcessUse[] {
  return rowsBelow(root).map(({ memory, ...rest }) => ({ ...rest, bytes: memory() }));
}

/** The same without their memory, which takes the longest to find out. */
export function familyOf(root: number): Pick<ProcessUse, 'pid' | 'parent' | 'command'>[] {
  return rowsBelow(root).map(({ pid, parent, command }) => ({ pid, parent, command }));
}

function rowsBelow(root: number): Row[] {
  const all = existsSync('/proc/self/stat') ? fromProc() : fromPs();
  const children = Map.groupBy(all, ({ parent }) => parent);
  const found: Row[] = [];
  const visit = (pid: number): void => {
    for (const child of children.get(pid) ?? []) {
      found.push(child);
      visit(child.pid);
    }
  };
  visit(root);
  return found;
}

/** Memory of one process: its PSS, or its resident memory where the system does not tell. Bytes. */
export function memoryOf(pid: number = process.pid): number {
  return shareOf(pid) ?? (pid === process.pid ? process.memoryUsage().rss : 0);
}

/** Processes by the program they belong to; a child belongs with the program that started it. */
export function byProgram(uses: readonly ProcessUse[], programs: Readonly<Record<string, RegExp>>): Record<string, ProcessUse[]> {
  const byPid = new Map(uses.map((use) => [use.pid, use]));
  const programOf = (use: ProcessUse | undefined): string => {
    if (use === undefined) return 'other';
    const own = Object.entries(programs).find(([, pattern]) => pattern.test(use.command));
    return own?.[0] ?? programOf(byPid.get(use.parent));
  };
  return Object.fromEntries(Map.groupBy(uses, programOf));
}

/** Megabytes (MiB) of some processes together. */
export function mebibytes(uses: readonly ProcessUse[]): number {
  return Math.round((uses.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20) * 10) / 10;
}

/** Looks at all processes below this one each second until it is stopped. */
export function watchMemory(): { stop(): { peakMiB: number } } {
  let peakMiB = 0;
  const look = (): void => {
    peakMiB = Math.max(peakMiB, mebibytes(processesBelow()));
  };
  const timer = setInterval(look, 1_000);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return { peakMiB };
    },
  };
}

/** How much of one core some processes take over a while, in per cent. */
export async function cpuPercentOver(ms: number, read: () => readonly ProcessUse[]): Promise<number> {
  const before = sumOfCpu(read());
  const began = performance.now();
  await wait(ms);
  const used = sumOfCpu(read()) - before;
  return Math.round((Math.max(0, used) / (performance.now() - began)) * 1_000) / 10;
}

function sumOfCpu(uses: readonly ProcessUse[]): number {
  return uses.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

type Row = Omit<ProcessUse, 'bytes'> & { memory: () => number };

function fromProc(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): Row[] => {
      const stat = readOrEnded(`/proc/${name}/stat`);
      if (stat === undefined) return [];
      // The name in brackets may hold spaces and brackets; what follows it does not.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, ...times] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]));
      const pid = Number(name);
      return [
        {
          pid,
          parent: parent ?? 0,
          command: (readOrEnded(`/proc/${name}/cmdline`) ?? '').replaceAll('\0', ' ').trim(),
          cpuMs: times.reduce((sum, ticks) => sum + ticks * tick, 0),
          memory: () => shareOf(pid) ?? residentOf(pid),
        },
      ];
    });
}

function shareOf(pid: number): number | undefined {
  const found = /^Pss:\s+(\d+) kB$/m.exec(readOrEnded(`/proc/${pid}/smaps_rollup`) ?? '');
  return found === null ? undefined : Number(found[1]) * 1024;
}

function residentOf(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readOrEnded(`/proc/${pid}/status`) ?? '');
  return found === null ? 0 : Number(found[1]) * 1024;
}

/** A file of /proc, or undefined where its process has ended or is somebody else's. */
function readOrEnded(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(String(error.code))) return undefined;
    throw error;
  }
}

/** What systems without /proc tell: macOS, say. */
function fromPs(): Row[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,rss=,time=,command='], { encoding: 'utf8' }).trim().split('\n');
  return lines.flatMap((line): Row[] => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+([\d:.-]+)\s+(.*)$/.exec(line);
    if (found === null) return [];
    const [, pid, parent, kilobytes, time = '', command = ''] = found;
    const seconds = time.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0);
    return [{ pid: Number(pid), parent: Number(parent), command, cpuMs: seconds * 1_000, memory: () => Number(kilobytes) * 1024 }];
  });
}
