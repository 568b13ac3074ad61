import type { Payload } from 'payload';
import { addDays, londonClock } from '../../content/model/london-time.ts';
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

/** When the work of the night is due, by the clock in London. */
const nightlyAt = '03:00';

/** Does by itself what the clock asks for: looks at the change log, publishes what time changed, runs scheduled jobs, collects what the public sent; forgets, verifies and tidies up at night. */
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

  const workOfTheNight = [
    () => forgetIntake(payload, spoolDir),
    async () => {
      for (const { path, reason } of await verifyEverything(payload, publisher)) payload.logger.error(`Found at night: ${path}: ${reason}`);
    },
    async () => log(await tidyUp(payload, publisher, store)),
  ];
  let worked = lastNight(new Date());
  const workAtNight = async (): Promise<void> => {
    const night = lastNight(new Date());
    if (night === worked) return;
    worked = night;
    // One after the other; what fails does not keep the rest from being done.
    for (const work of workOfTheNight)
      await work().catch((error: unknown) =>
        payload.logger.error(`Some of the night's work could not be done; it is tried again tomorrow. ${messageOf(error)}`),
      );
  };

  const timers = [
    setInterval(() => loop.wake(), pollEvery),
    setInterval(() => void runJobs(), jobsEvery),
    setInterval(() => void collect(), collectEvery),
    setInterval(() => void workAtNight(), 60_000),
  ];
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}

/** The day (YYYY-MM-DD) whose night's work was due last at a moment. */
function lastNight(moment: Date): string {
  const { day, time } = londonClock(moment);
  return time < nightlyAt ? addDays(day, -1) : day;
}
