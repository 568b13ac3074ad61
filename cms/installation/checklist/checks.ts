import { createHash } from 'node:crypto';
import type { Payload, PayloadRequest, TypedUser } from 'payload';
import type { Settings } from '../../../content/model/globals/settings.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { nameOf } from '../../access/name-of.ts';
import { publisherPrincipal } from '../../access/publisher.ts';
import { addToAuditLog } from '../../audit/add-to-audit-log.ts';
import { environment } from '../../environment.ts';
import { recordPublished } from '../../hooks/record-change.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { nextReview } from '../../workflow/reviewing/next-review.ts';
import { readBackupRecord } from '../backup-record.ts';
import { type CheckedThing, checkedThings } from './checked-things.ts';

/** Where a check stands: never made, made and still good, or to be made again, because a year is over or what it was about is another. */
export interface Checked {
  what: CheckedThing;
  /** The day (YYYY-MM-DD) of the newest check, and who made it. */
  last?: { day: string; by: string };
  isGood: boolean;
  /** Why it is not good any more. */
  why?: 'year' | 'changed';
}

/** What somebody said by their tick, for the audit log. */
const madeSureOf: Readonly<Record<CheckedThing, string>> = {
  accessibility: 'That the accessibility statement is true',
  privacy: 'That the privacy notice is true',
  'help-lines': 'That the help lines are right',
};

/** What is true of this installation and no officer writes, as the legal pages say it. */
export async function installationFacts(payload: Payload): Promise<NonNullable<Settings['installation']>> {
  const { mail, backups, auditKeepDays, varDir } = environment;
  const hasBackups = backups.isOn || readBackupRecord(varDir).backup !== undefined;
  const [accessibility, privacy] = await Promise.all([newestCheck(payload, 'accessibility'), newestCheck(payload, 'privacy')]);
  return {
    sendsMail: mail !== undefined,
    ...(hasBackups ? { backupDays: backups.keptFor } : {}),
    auditDays: auditKeepDays,
    ...(accessibility === undefined ? {} : { accessibilityCheckedOn: londonClock(accessibility.at).day }),
    ...(privacy === undefined ? {} : { privacyCheckedOn: londonClock(privacy.at).day }),
  };
}

/** Where every check stands. */
export async function readChecks(payload: Payload, now = new Date()): Promise<Record<CheckedThing, Checked>> {
  const digests = await digestsNow(payload);
  const today = londonClock(now).day;
  const checks = await Promise.all(
    checkedThings.map(async (what): Promise<[CheckedThing, Checked]> => {
      const row = await newestCheck(payload, what);
      if (row === undefined) return [what, { what, isGood: false }];
      const last = { day: londonClock(row.at).day, by: row.by };
      const why = row.digest !== digests[what] ? 'changed' : nextReview('setup-checks', last.day) <= today ? 'year' : undefined;
      return [what, { what, last, isGood: why === undefined, ...(why === undefined ? {} : { why }) }];
    }),
  );
  return Object.fromEntries(checks) as Record<CheckedThing, Checked>;
}

/** Keeps that somebody made sure of something; the public pages that say when this was follow by a publish. */
export async function keepCheck(payload: Payload, what: CheckedThing, by: TypedUser): Promise<void> {
  const digests = await digestsNow(payload);
  await inTransaction(
    payload,
    async (req) => {
      await req.payload.create({
        collection: 'setup-checks',
        data: { what, at: new Date().toISOString(), by: nameOf(by), account: String(by.id), digest: digests[what] },
        depth: 0,
        overrideAccess: true,
        req,
      });
      await addToAuditLog({ event: 'made-sure', by: nameOf(by), account: String(by.id), of: 'setup-checks', words: madeSureOf[what] }, req);
      await publishSettingsAgain(req);
    },
    { context: { approvedBy: nameOf(by) } },
  );
}

/** Has the worker read the settings again, where they are public: what is true of the installation is laid over them. */
export async function publishSettingsAgain(req: PayloadRequest): Promise<void> {
  const { _status } = await publicSettings(req.payload);
  if (_status === 'published') await recordPublished('settings', 'settings', req);
}

async function newestCheck(payload: Payload, what: CheckedThing) {
  const { docs } = await payload.find({
    collection: 'setup-checks',
    where: { what: { equals: what } },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** What each check is about, as it is now: where one of these changes, what was checked is another. */
async function digestsNow(payload: Payload): Promise<Record<CheckedThing, string>> {
  const { runBy, contact, complain, reportError, urgentHelp } = await publicSettings(payload);
  const { sendsMail, backupDays, auditDays } = await installationFacts(payload);
  const who = { runBy, contact, complain, reportError };
  return {
    accessibility: digestOf({ who, hasIntake: environment.hasIntake, address: environment.publicUrl }),
    privacy: digestOf({ who, hasIntake: environment.hasIntake, sendsMail, backupDays, auditDays }),
    'help-lines': digestOf(urgentHelp ?? []),
  };
}

/** The settings as the public has them. */
async function publicSettings(payload: Payload): Promise<Data> {
  return dataOf(await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: false, user: publisherPrincipal() }));
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, withoutRowNames)).digest('hex');
}

/** Rows have identifiers that mean nothing to anybody, and fields that were never filled in are nothing or not there. */
function withoutRowNames(name: string, value: unknown): unknown {
  return name === 'id' || value === null || value === '' ? undefined : value;
}
