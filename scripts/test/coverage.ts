import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, varFolder } from '../bootstrap/places.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import type { Outcome } from './outcomes.ts';

/** What Vitest writes of each file: how often each of its statements ran. */
export type Coverage = Record<string, { s: Record<string, number> }>;

/** How far a folder must be above its floor for the floor to rise, in per cent. */
const clearly = 2;

/** Where Vitest writes the coverage of a suite. */
export function coverageFolder(suite: string): string {
  return join(varFolder(), 'test', `coverage-${suite}`);
}

/** Reads the coverage of a suite. @throws UserError where it was not measured */
export function readCoverage(suite: string): Coverage {
  const path = join(coverageFolder(suite), 'coverage-final.json');
  if (!existsSync(path))
    throw new UserError(`The coverage of the suite ${suite} was not measured. \`npm run coverage\` measures every suite.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Coverage;
}

/** The share of statements that must run, in per cent, by folder. They only rise. */
export function readFloors(): Record<string, number> {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'coverage-floors.json'), 'utf8')) as Record<string, number>;
}

/** The share of statements that ran in any of the suites, in per cent, by folder. */
export function coverageOf(measured: readonly Coverage[], folders: readonly string[]): Record<string, number> {
  const hasRun = new Map<string, boolean>();
  for (const [file, { s }] of measured.flatMap((one) => Object.entries(one))) {
    for (const [statement, count] of Object.entries(s)) {
      const key = `${relative(root, file).split(sep).join('/')}:${statement}`;
      hasRun.set(key, count > 0 || hasRun.get(key) === true);
    }
  }
  const shareOf = (folder: string): number => {
    const statements = [...hasRun].filter(([key]) => key.startsWith(`${folder}/`));
    return statements.length === 0 ? 0 : (100 * statements.filter(([, ran]) => ran).length) / statements.length;
  };
  return Object.fromEntries(folders.map((folder) => [folder, shareOf(folder)]));
}

/** A folder under its floor fails; one that is clearly above asks for a higher floor. */
export function compare(
  floors: Readonly<Record<string, number>>,
  shares: Readonly<Record<string, number>>,
): { outcomes: Outcome[]; lines: string[] } {
  const all = Object.entries(floors).map(([folder, floor]) => {
    const share = shares[folder] ?? 0;
    const state = share < floor ? ('failed' as const) : ('passed' as const);
    const advice =
      share < floor
        ? `, under its floor of ${floor} %: test what is new, or what lost its test`
        : share >= floor + clearly
          ? `, clearly above its floor of ${floor} %: raise it to ${Math.floor(share)} in scripts/test/coverage-floors.json`
          : `, floor ${floor} %`;
    return { outcome: { name: folder, state }, line: `${state === 'passed' ? '✓' : '✗'} ${folder}: ${share.toFixed(1)} %${advice}` };
  });
  return { outcomes: all.map(({ outcome }) => outcome), lines: all.map(({ line }) => line) };
}
