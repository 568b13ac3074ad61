import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { APIError } from 'payload';
import { openLog } from './log.ts';

const lines: string[] = [];
const log = () => openLog({ write: (line: string) => void lines.push(line) });
const told = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

beforeEach(() => {
  lines.length = 0;
  vi.useFakeTimers({ now: new Date('2026-11-29T09:00:00Z') });
});
afterEach(() => vi.useRealTimers());

it('an event is one line of JSON, with its level, its time and a sentence', () => {
  log().info('Release 7: 2 addresses changed in 40 ms');
  expect(lines).toEqual(['{"level":"info","time":"2026-11-29T09:00:00.000Z","message":"Release 7: 2 addresses changed in 40 ms"}\n']);
});

it('a fault has its stack and its causes, in the same line', () => {
  log().error({ err: new Error('The disk is full', { cause: new Error('ENOSPC') }), msg: 'What was sent could not be kept' });
  expect(told()).toEqual([
    {
      level: 'error',
      time: '2026-11-29T09:00:00.000Z',
      message: 'What was sent could not be kept',
      type: 'Error',
      reason: 'The disk is full',
      stack: expect.stringMatching(/^Error: The disk is full\n(.*\n)+caused by: Error: ENOSPC\n/) as string,
    },
  ]);
});

it('what is refused on purpose is no fault and has no stack', () => {
  for (const status of [403, 409, 415]) log().error({ err: new APIError('Sign in first.', status) });
  expect(told().map(({ level, message, status, stack }) => ({ level, message, status, stack }))).toEqual(
    [403, 409, 415].map((status) => ({ level: 'info', message: 'Sign in first.', status, stack: undefined })),
  );
});

it('a fault that comes each second is one line a minute, with how often it came', () => {
  const here = log();
  for (let second = 0; second < 150; second += 1) {
    here.error(new Error('The database is locked'));
    vi.advanceTimersByTime(1000);
  }
  expect(told().map(({ message, again }) => [message, again])).toEqual([
    ['The database is locked', undefined],
    ['The database is locked', 59],
    ['The database is locked', 60],
  ]);
  here.info('One');
  here.info('One');
  expect(lines).toHaveLength(5);
});

it('nobody’s address is in it', () => {
  log().error({ err: new Error('550 jo.bloggs+work@mail.example.org is unknown'), msg: 'A letter to jo.bloggs@example.org came back' });
  expect(lines.join('')).not.toContain('bloggs');
  expect(told()[0]?.['message']).toBe('A letter to …@… came back');
});

it.each([
  ['after a line break', 'The server said:\njo@example.org is unknown', 'The server said:\n…@… is unknown'],
  ['with letters beyond ASCII', 'A letter to josé@example.org came back', 'A letter to …@… came back'],
  ['in the address of a page', 'GET /unsubscribe?who=jo%40example.org', 'GET /unsubscribe?who=…@…'],
])('an address %s is hidden in the sentence and in the facts', (_where, text, expected) => {
  log().error({ err: new Error(text), asked: [{ [text]: text }], msg: text });
  expect(told()).toMatchObject([{ message: expected, reason: expected, asked: [{ [expected]: expected }] }]);
  expect(lines.join('')).not.toMatch(/jo@|josé|%40/);
});

it('a text of a megabyte is cut, and so is what an address at the cut would leave', () => {
  log().error({ err: new Error(`${'x'.repeat(19_995)} jo@example.org`), body: 'x'.repeat(1_000_000), msg: 'Too much' });
  const [line] = told();
  expect(String(line?.['body']).length).toBeLessThan(20_001);
  expect(lines.join('')).not.toContain('jo@');
});

it('what refers to itself, or is no JSON, is told all the same', () => {
  const facts: Record<string, unknown> = { size: 12n, at: new Date('2026-11-29T09:00:00Z'), why: new Error('jo@example.org') };
  facts['self'] = facts;
  log().warn({ ...facts, msg: 'Odd facts' });
  expect(told()[0]).toMatchObject({ size: '12', at: '2026-11-29T09:00:00.000Z', why: { reason: '…@…' } });
});
