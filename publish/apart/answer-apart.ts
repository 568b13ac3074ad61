import { readFileSync, writeFileSync } from 'node:fs';

/** The other end of `runApart`: reads the task and its records, writes the answer, and ends with the process that asked. */
export async function answerApart<T, R, A>(answer: (task: T, records: R[]) => A | Promise<A>): Promise<void> {
  const [asked = '', answered = ''] = process.argv.slice(2);
  // The asker holds the other end of our input open: where that closes, nobody waits any more.
  process.stdin.on('close', () => process.exit(1)).resume();
  const [task = '', ...records] = readFileSync(asked, 'utf8').trimEnd().split('\n');
  const result = await answer(
    JSON.parse(task) as T,
    records.map((record) => JSON.parse(record) as R),
  );
  writeFileSync(answered, JSON.stringify(result));
  process.exit(0);
}
