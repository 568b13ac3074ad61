import { expect, it, vi } from 'vitest';
import type { Publisher } from '../../publish/index.ts';
import { workerMetrics } from './metrics.ts';

it('publishes are counted by how they ended, and those that ended well are timed', async () => {
  const publish = vi.fn<Publisher['publish']>();
  publish.mockResolvedValueOnce({ outcome: 'published' } as never).mockRejectedValueOnce(new Error('The disk is full'));
  const metrics = workerMetrics();
  const measured = metrics.measuring({ publish } as unknown as Publisher);
  await measured.publish([], { cursor: null, reason: 'a test' });
  await expect(measured.publish([], { cursor: null, reason: 'a test' })).rejects.toThrow('The disk is full');
  const nothing = { totalDocs: 0 };
  const { text } = await metrics.read({
    payload: { count: () => Promise.resolve(nothing) },
    publisher: { quarantined: () => [], receipts: { waiting: () => [] } },
    loop: { state: () => ({ state: 'idle' }), lookedAt: () => '2026-11-29T09:00:00.000Z' },
    store: { live: () => null },
    schedule: { lateJobs: () => [{ what: 'sending e-mail', since: '2026-11-29T08:00:00.000Z' }] },
    spoolDir: 'nowhere',
  } as never);
  expect(text).toMatch(/^signpost_publishes_total\{outcome="published"\} 1$/m);
  expect(text).toMatch(/^signpost_publishes_total\{outcome="failed"\} 1$/m);
  expect(text).toMatch(/^signpost_late_jobs 1$/m);
  expect(text).toMatch(/^signpost_publish_duration_seconds_count 1$/m);
  expect(text).toMatch(/^signpost_looked_for_changes_timestamp_seconds 1795942800$/m);
});
