import { readFileSync, writeFileSync } from 'node:fs';

/** The other end of `runApart`: reads what was asked, writes the answer, and ends with the process that asked. */
export async function answerApart<Q, A>(answer: (question: Q) => A | Promise<A>): Promise<void> {
  const [question = '', answered = ''] = process.argv.slice(2);
  // The asker holds the other end of our input open: where that closes, nobody waits any more.
  process.stdin.on('close', () => process.exit(1)).resume();
  const result = await answer(JSON.parse(readFileSync(question, 'utf8')) as Q);
  writeFileSync(answered, JSON.stringify(result));
  process.exit(0);
}
