import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload';
import { compare, type Difference } from '../../workflow/comparing/compare.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import type { FieldProblem } from '../../snapshot/mapping/problems.ts';
import { find } from '../../workflow/scheduling/actions.ts';
import { unpublishedUploads } from '../../workflow/scheduling/approved-content.ts';
import { instant, type Target } from '../../workflow/scheduling/target.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { previewTarget, problemsOf, readDraft } from '../preview/draft.ts';
import { slotOf } from './name-version.ts';
import { namesIn, publicFieldsOfTarget, readPublic, readVersion, readVersions, type Version } from './versions.ts';

/** A version as the list of a document shows it. */
export interface ShownVersion {
  id: string;
  /** When it was saved (ISO). */
  at: string;
  /** Who saved it; empty where that was not noted. */
  by: string;
  /** What officers call it; empty where it has no name. */
  name: string;
  state: 'draft' | 'public' | 'was public';
  isNewest: boolean;
}

/** What will happen to a document, as its page says it. */
export interface WhatWillHappen {
  isPublic: boolean;
  /** What the newest draft changes for the public; everything it says, where it is not public. */
  differences: Difference[];
  /** Whether a version waits that is not public. */
  isChanged: boolean;
  /** What stands in the way of publishing it. */
  problems: FieldProblem[];
  /** Pictures and files that become public with it. */
  uploads: string[];
  /** What happens at a time of its own. */
  scheduled: { action: 'publish' | 'withdraw'; at: string; approvedBy: string }[];
  versions: ShownVersion[];
}

/** `GET /api/changes?of=news&document=…`: what publishing the newest draft would do, when something happens by itself, and the versions there are. */
const whatWillHappen = officerEndpoint('get', '/changes', async (req): Promise<WhatWillHappen> => {
  const target = previewTarget(req.query);
  const draft = await readDraft(target, 'officer', req);
  const shown = await readPublic(target, req);
  const isChanged = shown === undefined || !isSameVersion(shown, draft);
  const scheduled = await find(
    { and: [{ of: { equals: target.of } }, { document: { equals: target.document } }, { state: { equals: 'waiting' } }] },
    req,
  );
  return {
    isPublic: shown !== undefined,
    differences: isChanged ? await differencesOf(target, shown ?? {}, draft, req) : [],
    isChanged,
    problems: isChanged ? await problemsOf(target, { ...draft, id: target.document }, req) : [],
    uploads: isChanged ? (await unpublishedUploads(draft, req)).map(({ name }) => name) : [],
    scheduled: scheduled.map(({ action, at, approvedBy }) => ({ action, at: instant(at), approvedBy })),
    versions: await versionsOf(target, shown, req),
  };
});

/** `GET /api/changes/version?of=news&document=…&version=…`: how an earlier version differs from the newest draft. */
const changesSince = officerEndpoint('get', '/changes/version', async (req): Promise<{ differences: Difference[] }> => {
  const target = previewTarget(req.query);
  const draft = await readDraft(target, 'officer', req);
  const version = await readVersion(target, String(req.query?.['version']), req);
  return { differences: await differencesOf(target, version.data, draft, req) };
});

/** What an officer is told of a document before and after it changes. */
export const changesEndpoints: Endpoint[] = [whatWillHappen, changesSince];

async function differencesOf(target: Target, before: Data, after: Data, req: PayloadRequest): Promise<Difference[]> {
  return compare(publicFieldsOfTarget(target), before, after, await namesIn([before, after], req));
}

function isSameVersion(one: Data, other: Data): boolean {
  return other['_status'] === 'published' && instant(one['updatedAt']) === instant(other['updatedAt']);
}

async function versionsOf(target: Target, shown: Data | undefined, req: PayloadRequest): Promise<ShownVersion[]> {
  const versions = await readVersions(target, req);
  const [savers, names] = [await saversOf(target, versions, req), await namesOf(target, versions, req)];
  const publicAt = shown === undefined ? undefined : instant(shown['updatedAt']);
  return versions.map(({ id, at, data }, index) => ({
    id,
    at,
    by: savers.get(id) ?? '',
    name: names.get(slotOf(target.of, id)) ?? '',
    state: data['_status'] !== 'published' ? 'draft' : instant(data['updatedAt'] ?? at) === publicAt ? 'public' : 'was public',
    isNewest: index === 0,
  }));
}

/** Who saved each version, which its own fields tell only here. */
async function saversOf({ of, document: id }: Target, versions: readonly Version[], req: PayloadRequest): Promise<Map<string, string>> {
  const where = { id: { in: versions.map((version) => version.id) } };
  const asked = { where, limit: versions.length, pagination: false, depth: 0, overrideAccess: true, showHiddenFields: true, req } as const;
  const { docs } =
    of === 'globals'
      ? await req.payload.findGlobalVersions({ slug: id as GlobalSlug, ...asked })
      : await req.payload.findVersions({ collection: of as CollectionSlug, ...asked });
  return new Map(docs.map((row) => [String(row.id), String(dataOf(row.version as object)['savedBy'] ?? '')]));
}

async function namesOf({ of }: Target, versions: readonly Version[], req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'version-names',
    where: { version: { in: versions.map(({ id }) => slotOf(of, id)) } },
    limit: versions.length,
    pagination: false,
    depth: 0,
    // The versions themselves were read with the rights of whoever asks.
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ version, name }) => [version, name]));
}
