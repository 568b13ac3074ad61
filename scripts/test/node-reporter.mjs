// @ts-check
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * For `node --test`, on the oldest Node too: prints a line for each test, and hands its outcome to `npm test`.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* reportOutcomes(events) {
  /** @type {import('./outcomes.ts').Outcome[]} */
  const outcomes = [];
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const name = data.file === undefined ? relative('.', data.name) : `${relative('.', data.file)} > ${data.name}`;
    const ms = data.details.duration_ms;
    if (data.skip !== undefined) outcomes.push({ name, state: 'skipped', reason: data.skip === true ? undefined : String(data.skip) });
    else outcomes.push({ name, state: type === 'test:pass' ? 'passed' : 'failed', ms });
    yield `${type === 'test:pass' ? '✓' : '✗'} ${name}\n`;
    if (type === 'test:fail') yield `\n${data.details.error.cause?.stack ?? data.details.error.stack ?? data.details.error.message}\n\n`;
  }
  if (process.env.OUTCOMES) writeFileSync(process.env.OUTCOMES, JSON.stringify(outcomes));
}
