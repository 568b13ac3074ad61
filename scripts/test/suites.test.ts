import { expect, test } from 'vitest';
import { browsersTogether, suites } from './suites.ts';

const namesOf = (chosen: readonly { name: string }[]) => chosen.map(({ name }) => name);

test('a whole run has one run in a browser, with every project', () => {
  const chosen = browsersTogether(suites);
  expect(namesOf(chosen)).toEqual([...namesOf(suites.filter(({ needsBrowser }) => !needsBrowser)), 'browser and accessibility']);
  expect(chosen.at(-1)).toMatchObject({ needsBuild: true, needsBrowser: true });
  for (const project of ['officers', 'officers-writing', 'browser', 'accessibility'])
    expect(chosen.at(-1)?.args).toContain(`--project=${project}`);
});

test('a suite that is asked for by itself stays as it is', () => {
  const browser = suites.filter(({ name }) => name === 'browser');
  expect(browsersTogether(browser)).toBe(browser);
});
