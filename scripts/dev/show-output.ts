import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inPlainWords } from '../bootstrap/log-line.mjs';
import { root } from '../bootstrap/places.mjs';

/** A program whose output is on the screen. */
export interface Shown {
  stop(): Promise<void>;
}

/** Runs a script on the pinned Node and shows what it prints, each line with its name in front. */
export function showOutput(name: string, args: string[], env: NodeJS.ProcessEnv): Shown {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isStopping = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      console.error(`${name.padEnd(6)} │ could not start: ${error.message}`);
      resolve();
    });
    child.once('close', (code) => {
      if (code && !isStopping)
        console.error(`${name.padEnd(6)} │ ended with code ${code}. The other half keeps running; press Ctrl-C to stop it.`);
      resolve();
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      for (const words of inPlainWords(line).split('\n')) console.log(`${name.padEnd(6)} │ ${words}`);
    });
  }
  return {
    stop: async () => {
      isStopping = true;
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(kill);
    },
  };
}
