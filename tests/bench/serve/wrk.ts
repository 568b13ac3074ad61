import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of the client found. */
export interface Load {
  requestsPerSecond: number;
  /** Requests for each second of the server's processor time, which hangs less on what else the machine does. */
  requestsPerCpuSecond: number;
  p99Ms: number;
  /** Answers that were none of 2xx and 3xx, and connections that failed. */
  errors: number;
  /** How much of one core the server used, and how much the client did. The client is no bottleneck where it has some left. */
  serverCpu: number;
  clientCpu: number;
}

/**
 * Loads a server with GET requests for some paths, in turn, with wrk: a client in C. autocannon runs on Node as our
 * server does and would be as busy as what it measures; with nginx it would measure itself.
 */
export async function load(
  { origin, pids }: { origin: string; pids: readonly number[] },
  {
    paths,
    encoding,
    seconds,
    connections,
    folder,
  }: { paths: readonly string[]; encoding: string; seconds: number; connections: number; folder: string },
): Promise<Load> {
  const script = join(folder, 'requests.lua');
  writeFileSync(script, luaFor(paths, encoding));
  const before = cpuSeconds(pids);
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, origin];
  const client = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let clientSeconds = 0;
  client.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const watch = setInterval(() => (clientSeconds = Math.max(clientSeconds, cpuSeconds([client.pid ?? 0]))), 200);
  await once(client, 'close');
  clearInterval(watch);
  const serverCpu = (cpuSeconds(pids) - before) / seconds;
  const [, requests, microseconds, p99, errors] = /^figures (\d+) (\d+) ([\d.]+) (\d+)$/m.exec(said) ?? [];
  if (errors === undefined) throw new Error(`wrk said nothing that can be read:\n${said}`);
  return {
    requestsPerSecond: Math.round(Number(requests) / (Number(microseconds) / 1e6)),
    requestsPerCpuSecond: Math.round(Number(requests) / (serverCpu * seconds)),
    p99Ms: Number(p99) / 1000,
    errors: Number(errors),
    serverCpu: round(serverCpu),
    clientCpu: round(clientSeconds / seconds),
  };
}

function luaFor(paths: readonly string[], encoding: string): string {
  return `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local requests, next = {}, 0
init = function()
  for index, path in ipairs(paths) do requests[index] = wrk.format('GET', path, { ['Accept-Encoding'] = '${encoding}' }) end
end
request = function()
  next = next % #requests + 1
  return requests[next]
end
done = function(summary, latency)
  local failed = summary.errors
  local errors = failed.connect + failed.read + failed.write + failed.status + failed.timeout
  print(string.format('figures %d %d %.1f %d', summary.requests, summary.duration, latency:percentile(99), errors))
end
`;
}

/** Processor time that processes have used so far, in seconds; Linux counts it in hundredths. */
function cpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = statOf(pid).split(' ');
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
  }, 0);
}

/** What Linux says of a process behind its name; nothing once it has ended. */
function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
  } catch {
    // It ended between two looks.
    return '';
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
