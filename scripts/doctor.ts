import { inWords } from './bootstrap/user-error.mjs';
import { examine } from './doctor/examine.ts';
import type { Finding } from './doctor/finding.ts';

// Looks at everything an operator would, and changes nothing: `npm run doctor`. It ends with 1 where something does not work.
const signs: Record<Finding['state'], string> = { ok: 'ok', attention: 'LOOK', fault: 'FAULT' };

try {
  const findings = await examine();
  const width = Math.max(...findings.map(({ what }) => what.length));
  for (const { state, what, words } of findings)
    process.stdout.write(`${signs[state].padEnd(5)}  ${what.padEnd(width)}  ${words.replaceAll('\n', `\n${' '.repeat(width + 9)}`)}\n`);
  const count = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length;
  process.stdout.write(`\n${count('ok')} ok, ${count('attention')} to look at, faults: ${count('fault')}.\n`);
  if (count('fault') > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}
