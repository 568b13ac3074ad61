import { createReadStream, writeFileSync } from 'node:fs';

/**
 * The other end of `runInChildProcess`: reads the task and its records, writes the answer, and ends with the process
 * that asked.
 * @param answer takes the records one by one: there may be more than fit into one text
 */
export async function answerParent<T, R, A>(answer: (task: T, records: AsyncIterable<R>) => Promise<A>): Promise<void> {
  const [asked = '', answered = ''] = process.argv.slice(2);
  // The asker holds the other end of our input open: where that closes, nobody waits any more.
  process.stdin.on('close', () => process.exit(1)).resume();
  const lines = linesOf(asked);
  const first = await lines.next();
  if (first.done === true) throw new Error(`${asked} holds no task. It is written by runInChildProcess.`);
  const result = await answer(JSON.parse(first.value) as T, parsed<R>(lines));
  writeFileSync(answered, JSON.stringify(result));
  process.exit(0);
}

async function* parsed<R>(lines: AsyncIterable<string>): AsyncGenerator<R> {
  for await (const line of lines) yield JSON.parse(line) as R;
}

/** The lines of a file. Node's own readline also ends a line at U+2028, which may stand within JSON. */
async function* linesOf(file: string): AsyncGenerator<string, void> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
