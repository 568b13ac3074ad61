import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseFirstContent } from './first-content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-first-content-'));
  vi.stubEnv('VAR_DIR', folder);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('SAMPLE_CONTENT', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const terminal = (): PassThrough & { isTTY: boolean } => Object.assign(new PassThrough(), { isTTY: true });

/** Starts as in a terminal in which somebody types these lines. */
async function startTyping(...lines: string[]): Promise<{ chosen: 'on' | 'off' | undefined; shown: string }> {
  const [input, output] = [terminal(), terminal()];
  let shown = '';
  output.on('data', (text: Buffer) => {
    shown += text.toString();
    // Each answer is typed when it is asked for.
    if (/: $/.test(text.toString())) input.write(`${lines.shift() ?? ''}\n`);
  });
  const chosen = await chooseFirstContent({ signal: new AbortController().signal, input, output });
  return { chosen, shown };
}

describe('the first npm start', () => {
  it('asks once what to begin with, and asks again where the answer was neither', async () => {
    const { chosen, shown } = await startTyping('my own', '2');
    expect(chosen).toBe('off');
    expect(shown).toContain('A site of your own');
    expect(shown).toContain('Type 1 for the sample, or 2 for a site of your own: ');
    expect(await startTyping()).toEqual({ chosen: 'off', shown: '' });
  });

  it('takes Enter alone for the sample', async () => {
    expect((await startTyping('')).chosen).toBe('on');
  });

  it('asks nobody where a setting answers, or where nobody looks', async () => {
    vi.stubEnv('SAMPLE_CONTENT', 'off');
    expect(await startTyping('1')).toEqual({ chosen: 'off', shown: '' });
    vi.stubEnv('SAMPLE_CONTENT', '');
    const silent = { input: new PassThrough(), output: new PassThrough() };
    expect(await chooseFirstContent({ signal: new AbortController().signal, ...silent })).toBeUndefined();
  });
});
