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
