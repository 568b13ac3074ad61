import type { Payload } from 'payload';
import { londonClock } from '../../content/model/london-time.ts';
import type { Publisher } from '../../publish/index.ts';
import { messageOf } from '../../publish/steps/hold-back.ts';
import type { Store } from '../../publish/store/index.ts';
import { collectIntake } from './collect-intake.ts';
import { forgetIntake } from './forget-intake.ts';
import type { PublishLoop } from './publish-loop.ts';
import { tidyUp } from './tidy-up.ts';
import { verifyEverything } from './verify-everything.ts';

/** How often the worker looks by itself, in milliseconds: behind the wake-up call, which is only a hint. */
const pollEvery = 1_000;

/** How often it runs what is due in Payload's queue: scheduled publishing, above all. */
const jobsEvery = 5_000;

/** How often it looks whether the public sent something, in milliseconds. */
const collectEvery = 5_000;

/** When everything is verified, by the clock in London. */
const verifyAt = '03:00';

/** Does by itself what the clock asks for: looks at the change log, publishes what time changed, runs scheduled jobs, collects what the public sent, verifies and tidies up at night. */
export function runAtTheirTime({
  payload,
  publisher,
  store,
  spoolDir,
  loop,
}: {
  payload: Payload;
  publisher: Publisher;
  store: Store;
  spoolDir: string;
  loop: PublishLoop;
}): { stop(): void } {
  let isRunningJobs = false;
  const runJobs = async (): Promise<void> => {
    if (isRunningJobs) return;
    isRunningJobs = true;
    try {
      await payload.jobs.run({ queue: 'default', silent: true });
    } catch (error) {
      payload.logger.error(`Scheduled work could not run; it is tried again in a moment. ${messageOf(error)}`);
    } finally {
      isRunningJobs = false;
    }
  };

  const log = (line: string): void => payload.logger.info(line);
  let isCollecting = false;
  const collect = async (): Promise<void> => {
    if (isCollecting) return;
    isCollecting = true;
    try {
      await collectIntake({ payload, folder: spoolDir, reader: () => publisher.reader(), log });
    } catch (error) {
      payload.logger.error(`What the public sent could not be collected; it is tried again in a moment. ${messageOf(error)}`);
    } finally {
      isCollecting = false;
    }
  };

  let lastVerified = londonClock(new Date()).day;
  const verifyAtNight = async (): Promise<void> => {
    const { day, time } = londonClock(new Date());
    if (day === lastVerified || time < verifyAt) return;
    lastVerified = day;
    await forgetIntake(payload);
    const defects = await verifyEverything(payload, publisher);
    for (const { path, reason } of defects) payload.logger.error(`Found at night: ${path}: ${reason}`);
    payload.logger.info(await tidyUp(payload, publisher, store));
  };

  const timers = [
    setInterval(() => loop.wake(), pollEvery),
    setInterval(() => void runJobs(), jobsEvery),
    setInterval(() => void collect(), collectEvery),
    setInterval(() => void verifyAtNight().catch((error: unknown) => payload.logger.error(messageOf(error))), 60_000),
  ];
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
