import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Publisher } from '../../publish/index.ts';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import type { Store } from '../../publish/store/index.ts';
import { type CollectedSpool, spoolHere } from '../../publish/intake/carry.ts';
import { type Collecting, collectIntake } from './intake/collect-intake.ts';
import { isWorthLogging } from './background/background-task.ts';
import { deleteExpiredIntake } from './intake/delete-expired-intake.ts';
import { remindOfChecks } from '../installation/checklist/remind-of-checks.ts';
import { tellInstallation } from './background/tell-installation.ts';
import { readEarlierFiles } from './background/read-earlier-files.ts';
import { forgetOldLetters, mailing } from '../mail/send-letters.ts';
import { alerting } from '../subscriptions/alerting.ts';
import { offerLettersKey } from '../subscriptions/offer-letters-key.ts';
import { takingIn } from '../subscriptions/take-in.ts';
import { forgetOldTokens } from '../people/tokens.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { remindOwners } from '../workflow/reviewing/remind-owners.ts';
import { remindTranslators } from '../workflow/reviewing/remind-translators.ts';
import { checkOutsideLinks } from '../checks/outside/check-outside-links.ts';
import { forgetUnusedAddresses } from '../checks/outside/pages-with-links.ts';
import { siteReport, type SiteReport } from '../checks/report/report-on-site.ts';
import { environment } from '../environment.ts';
import { forgetAuditLog } from './nightly/forget-audit-log.ts';
import { takeLeftEvents } from '../audit/take-left-events.ts';
import { closeAnswered } from '../formats/close-answered.ts';
import { replyToFrom } from '../formats/reply.ts';
import { resealSecrets } from '../people/reseal.ts';
import { leadWaitingAddresses } from '../importing/lead-addresses.ts';
import { emptyBin } from './nightly/empty-bin.ts';
import { nightly } from './nightly/nightly.ts';
import { keepLedger } from './ledger/keep-ledger.ts';
import type { PublishLoop } from './publishing/publish-loop.ts';
import { scheduledWork, type ScheduledWork } from './scheduled/run-scheduled.ts';
import { tidyUp } from './nightly/tidy-up.ts';
import { tidyUploads } from './nightly/tidy-uploads.ts';
import { verifyEverything } from './nightly/verify-everything.ts';
import { whileFilesMayGo } from './nightly/while-files-may-go.ts';

/** How often the worker looks by itself, in milliseconds. */
const every = {
  /** For changes: behind the wake-up call, which is only a hint. */
  changes: 1_000,
  /** For receipts whose proof came later than the publish. */
  receipts: 2_000,
  /** For what is scheduled; what is due before the next look has a timer of its own. */
  scheduled: 1_000,
  /** For releases that no publish made, and hosts that could not be reached. */
  host: 10_000,
  /** For what became of addresses, which is kept in the database too. */
  ledger: 2_000,
  /** For e-mail that is queued. */
  letters: 2_000,
  /** For what people outside asked to be told. */
  alerts: 5_000,
  /** For what the public sent. */
  intake: 5_000,
  /** For files that nobody looked into when they were taken in. */
  earlierFiles: 30_000,
  /** For what was published, to be checked for the report. */
  report: 5_000,
  /** For addresses of other websites that are due to be asked: a few each time, and never two of one website. */
  outsideLinks: 5_000,
  /** For what the legal pages say of the installation: settings change with a restart, backups at night. */
  installation: 30_000,
  /** For what was brought in from another site and is public by now. */
  oldAddresses: 5_000,
  /** Whether it is night. */
  night: 60_000,
} as const;

/** What the worker does by itself. */
export interface Schedule {
  stop(): void;
  /** What has not been done for much longer than it should be, in words, with when it was done last. */
  lateJobs(): LateJob[];
}

/** Something the worker should have done by now. */
export interface LateJob {
  /** What it is: “what is scheduled”. */
  what: string;
  /** When it was done last, or when the worker began. */
  since: string;
}

/** How much longer than its pause something may take before it counts as late, and the least that may be, in milliseconds. */
const late = { pauses: 10, least: 60_000 } as const;

/** Does by itself what the clock asks for: looks at the change log, publishes what time changed, does what is scheduled, collects what the public sent; forgets, verifies and tidies up at night. */
export function startSchedule({
  payload,
  publisher,
  store,
  spoolDir,
  spools = [],
  loop,
  erasing,
}: {
  payload: Payload;
  publisher: Publisher;
  store: Store;
  spoolDir: string;
  /** The spools of other machines. */
  spools?: readonly CollectedSpool[];
  loop: PublishLoop;
  erasing: { carryOut(): Promise<void> };
}): Schedule {
  const log = (line: string): void => payload.logger.info(line);
  const warn = (line: string): void => payload.logger.error(line);
  const report = siteReport({ payload });
  const outsideLinks = checkOutsideLinks({ payload });
  const night = nightly({ store, tasks: workOfTheNight({ payload, publisher, store, spoolDir, report, log, warn }), log: warn });
  const scheduled = scheduledWork({ payload, log });
  const letters = mailing({ payload, log });
  const alerts = alerting({ payload, reader: () => publisher.reader(), release: () => publisher.live()?.number });
  const tellSubscribers = async (): Promise<void> => {
    offerLettersKey(store);
    await alerts.look();
  };
  const earlierFiles = readEarlierFiles({ payload, log });
  const installation = tellInstallation({ payload, publisher });
  /** Another site's database, or an old one, is not written to: what is kept here would be lost with it. */
  const whenTrusted = async (work: () => Promise<unknown>): Promise<unknown> => ((await loop.isDatabaseTrusted()) ? work() : undefined);
  /** The release after which old addresses were looked at last: only another can have made their pages public. */
  let ledAfter: number | undefined;
  const leadAfterRelease = async (): Promise<void> => {
    const live = publisher.live()?.number;
    if (live === ledAfter) return;
    await leadWaitingAddresses(payload, warn);
    ledAfter = live;
  };
  const closeAfterRelease = async (): Promise<unknown> =>
    publisher.live() === undefined ? undefined : closeAnswered(payload, publisher.reader());
  const done = new Map<string, { at: number; ms: number }>();
  const repeat = (ms: number, name: string, work: () => Promise<unknown>, saying: { what: string; log: (line: string) => void }) => {
    done.set(name, { at: Date.now(), ms });
    return repeated(
      ms,
      async () => {
        await work();
        done.set(name, { at: Date.now(), ms });
      },
      saying,
    );
  };
  const timers = [
    setInterval(() => loop.wake(), every.changes),
    setInterval(() => loop.deliverReceipts(), every.receipts),
    repeat(every.scheduled, 'what is scheduled', () => whenTrusted(() => runScheduled(scheduled)), {
      what: 'What is scheduled could not be looked at',
      log: warn,
    }),
    repeat(
      every.intake,
      'collecting what readers sent',
      () =>
        whenTrusted(() =>
          collectAll([spoolHere(spoolDir), ...spools], {
            payload,
            reader: () => publisher.reader(),
            takeSubscription: takingIn(payload),
            replyToFrom,
            log,
          }),
        ),
      {
        what: 'What the public sent could not be collected',
        log: warn,
      },
    ),
    repeat(every.host, 'bringing what is live to its host', () => publisher.catchUpHost(), {
      what: 'What is live could not be brought to its host',
      log: warn,
    }),
    repeat(every.ledger, 'keeping the ledger in the database', () => whenTrusted(() => keepLedger({ payload, store })), {
      what: 'The ledger could not be kept in the database',
      log: warn,
    }),
    repeat(every.letters, 'sending e-mail', () => whenTrusted(() => letters.sendDue()), {
      what: 'Queued e-mail could not be looked at',
      log: warn,
    }),
    repeat(every.alerts, 'telling people who asked for e-mails', () => whenTrusted(() => tellSubscribers()), {
      what: 'Who asked for e-mails could not be told',
      log: warn,
    }),
    repeat(every.alerts, 'closing requests for formats', () => whenTrusted(() => closeAfterRelease()), {
      what: 'Requests for formats could not be looked at',
      log: warn,
    }),
    repeat(every.letters, 'taking in what commands did', () => whenTrusted(() => takeLeftEvents(payload, environment.varDir)), {
      what: 'What commands left for the audit log could not be taken in',
      log: warn,
    }),
    repeat(every.oldAddresses, 'leading old addresses on', () => whenTrusted(() => leadAfterRelease()), {
      what: 'Old addresses could not be redirected',
      log: warn,
    }),
    repeat(every.receipts, 'erasing', () => whenTrusted(() => erasing.carryOut()), { what: 'Erasures could not be looked at', log: warn }),
    repeat(every.night, 'the night’s work', () => whenTrusted(() => night.workIfDue()), {
      what: 'The night’s work could not begin',
      log: warn,
    }),
    repeat(every.report, 'checking what was published', () => whenTrusted(() => report.checkNext()), {
      what: 'What was published could not be checked',
      log: warn,
    }),
    ...(environment.asksOtherWebsites
      ? [
          repeat(every.outsideLinks, 'asking other websites', () => whenTrusted(() => outsideLinks.checkNext()), {
            what: 'Links to other websites could not be checked',
            log: warn,
          }),
        ]
      : []),
    repeat(every.installation, 'what the legal pages say', () => whenTrusted(() => installation.tellIfChanged()), {
      what: 'What is true of this installation could not be looked at',
      log: warn,
    }),
    repeat(every.earlierFiles, 'looking into earlier files', () => whenTrusted(() => earlierFiles.readNext()), {
      what: 'Earlier files could not be looked into',
      log: warn,
    }),
  ];
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
    lateJobs: () =>
      [...done]
        .filter(([, { at, ms }]) => Date.now() - at > Math.max(ms * late.pauses, late.least))
        .map(([what, { at }]) => ({ what, since: new Date(at).toISOString() })),
  };
}

/** Collects from each spool, whatever became of the one before. */
async function collectAll(spools: readonly CollectedSpool[], collecting: Omit<Collecting, 'spool'>): Promise<void> {
  const results = await Promise.allSettled(spools.map((spool) => collectIntake({ ...collecting, spool })));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Does what is due, and waits for what is due before the next look, so that it is neither early nor a second late. */
async function runScheduled(scheduled: ScheduledWork): Promise<void> {
  for (;;) {
    const next = await scheduled.runDue();
    const until = next === undefined ? Infinity : Date.parse(next) - Date.now();
    if (until > every.scheduled) return;
    await wait(Math.max(until, 1));
  }
}

function workOfTheNight({
  payload,
  publisher,
  store,
  spoolDir,
  report,
  log,
  warn,
}: {
  payload: Payload;
  publisher: Publisher;
  store: Store;
  spoolDir: string;
  report: SiteReport;
  log: (line: string) => void;
  warn: (line: string) => void;
}) {
  return [
    // The privacy notice promises it, so it comes first.
    { name: 'forget', work: () => deleteExpiredIntake(payload, spoolDir), isDueAtFirst: true },
    {
      name: 'verify',
      work: async () => {
        for (const { path, reason } of await verifyEverything(payload, publisher)) warn(`Found at night: ${path}: ${reason}`);
      },
    },
    { name: 'remind owners', work: async () => log(await remindOwners(payload)) },
    { name: 'remind of statements', work: async () => log(await remindOfChecks(payload)) },
    { name: 'remind translators', work: async () => log(await remindTranslators(payload)) },
    { name: 'forget links', work: () => inTransaction(payload, (req) => forgetOldTokens(req)) },
    { name: 'forget the audit log', work: async () => log(await forgetAuditLog(payload)) },
    { name: 'forget letters', work: async () => log(await forgetOldLetters(payload)) },
    { name: 'encrypt anew', work: async () => log(await resealSecrets(payload)) },
    { name: 'empty the bin', work: async () => log(await emptyBin(payload)) },
    { name: 'tidy up', work: async () => log(await whileFilesMayGo(store, () => tidyUp(payload, publisher))) },
    { name: 'tidy uploads', work: async () => log(await whileFilesMayGo(store, () => tidyUploads(payload, publisher))) },
    { name: 'count findings', work: async () => log(await report.count()), isDueAtFirst: true },
    { name: 'forget addresses', work: async () => log(await forgetUnusedAddresses(payload)) },
    { name: 'check everything again', work: () => report.checkEverythingAgain() },
  ];
}

/** Does something again and again, never twice at once; what fails is logged, and tried again the next time. */
function repeated(ms: number, work: () => Promise<unknown>, { what, log }: { what: string; log: (line: string) => void }): NodeJS.Timeout {
  let isWorking = false;
  let failures = 0;
  const once = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    try {
      await work();
      failures = 0;
    } catch (error) {
      failures += 1;
      if (isWorthLogging(failures)) log(`${what} (failure ${failures} in a row); it is tried again in a moment. ${messageOf(error)}`);
    } finally {
      isWorking = false;
    }
  };
  return setInterval(() => void once(), ms);
}
