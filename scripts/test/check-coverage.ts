import { inWords } from '../bootstrap/user-error.mjs';
import { compare, coverageOf, readCoverage, readFloors } from './coverage.ts';
import { writeOutcomes } from './outcomes.ts';
import { suites } from './suites.ts';

// Sums up what the suites before it measured, and holds it against the floors.
try {
  const floors = readFloors();
  const measured = suites.filter(({ isMeasured }) => isMeasured).map(({ name }) => readCoverage(name));
  const { outcomes, lines } = compare(floors, coverageOf(measured, Object.keys(floors)));
  console.log(lines.join('\n'));
  if (process.env.OUTCOMES) await writeOutcomes(process.env.OUTCOMES, outcomes);
  process.exitCode = outcomes.every(({ state }) => state === 'passed') ? 0 : 1;
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
