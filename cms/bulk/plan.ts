import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { asDate } from '../admin/formatting.ts';
import { canPublish } from '../access/policies.ts';
import { type Data, idOf } from '../snapshot/mapping/fields.ts';
import { nameOfDocument } from '../workflow/reviewing/name-of-document.ts';
import { reviewDayOf } from '../workflow/reviewing/still-correct.ts';
import { instant } from '../workflow/scheduling/target.ts';
import { publicUses } from '../uploads/uses/public-uses.ts';
import type { BulkChange, Effect } from './change.ts';
import { collectionOf } from './selection.ts';
import { type Tags, taggedAs } from './tags.ts';

/** What a change would do to each of some documents, in the order of their titles; nothing is written. */
export async function planChange(of: string, documents: readonly Data[], change: BulkChange, req: PayloadRequest): Promise<Effect[]> {
  const config = collectionOf(of, req);
  const shown = await publicAmong(of, documents, req);
  const effects: Effect[] = [];
  for (const document of documents) {
    const id = String(document['id']);
    const about = { document, config, isPublic: shown.has(id), isMine: idOf(document['owner']) === String(req.user?.id) };
    const { what, words } = await effectOf(change, about, req);
    effects.push({ id, title: nameOfDocument(config, document), version: instant(document['updatedAt']), what, words });
  }
  return effects.sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

interface About {
  /** Its newest words. */
  document: Data;
  config: SanitizedCollectionConfig;
  isPublic: boolean;
  /** Whether the officer answers for it. */
  isMine: boolean;
}

type Said = Pick<Effect, 'what' | 'words'>;

function effectOf(change: BulkChange, about: About, req: PayloadRequest): Said | Promise<Said> {
  const mayPublish = canPublish(req.user);
  switch (change.do) {
    case 'tag':
      return effectOfTags(change, about, mayPublish);
    case 'owner':
      if (!mayPublish && !about.isMine) return refused('Only whoever answers for it, or an editor, can hand it on.');
      return idOf(about.document['owner']) === change.owner
        ? same('They answer for it already.')
        : inside('They answer for it from now on.');
    case 'review':
      if (about.config.slug === 'facts') return refused('A fact is looked at when it runs out. Open it, and change that day.');
      if (!mayPublish && !about.isMine) return refused('Only whoever answers for it, or an editor, can set this day.');
      return reviewDayOf(about.document) === change.day
        ? same('It has this day already.')
        : inside(`It is to be looked at by ${asDate(`${change.day}T12:00:00Z`)}.`);
    case 'withdraw':
      return effectOfWithdrawal(about, mayPublish, req);
    case 'delete':
      return effectOfDeletion(about, mayPublish, req);
  }
}

function effectOfTags(tags: Tags, { document, config, isPublic }: About, mayPublish: boolean): Said {
  const after = taggedAs(document, config, tags);
  if (after === undefined) return refused('It has no topics or areas.');
  if (Object.keys(after).length === 0) return same(tags.how === 'add' ? 'It has them already.' : 'It does not have them.');
  if (document['_status'] !== 'published')
    return { what: 'draft', words: isPublic ? 'Only its draft changes, which nobody published yet.' : 'Its draft changes.' };
  return mayPublish
    ? { what: 'public', words: 'It changes on the public site at once.' }
    : { what: 'draft', words: 'It gets a draft, which an editor has to publish.' };
}

async function effectOfWithdrawal(about: About, mayPublish: boolean, req: PayloadRequest): Promise<Said> {
  if (!about.isPublic) return same('It is not public.');
  if (!mayPublish) return refused('Only editors and administrators can withdraw it.');
  return goes(about, 'It leaves the public site, and stays here as a draft.', req);
}

async function effectOfDeletion(about: About, mayPublish: boolean, req: PayloadRequest): Promise<Said> {
  const isOwnDraft = about.isMine && about.document['_status'] === 'draft' && !about.document['firstPublished'];
  if (!mayPublish && !isOwnDraft) return refused('You can delete your own drafts that were never public. Ask an editor.');
  const words = 'It goes to the bin, from where it can be brought back for 30 days.';
  return about.isPublic ? goes(about, words, req) : { what: 'gone', words };
}

/** What else is said of something public that goes: pages that refer to it, or that it cannot go because they need it. */
async function goes({ document, config }: About, words: string, req: PayloadRequest): Promise<Said> {
  const { uses } = await publicUses(req.payload, String(document['id']));
  if (uses.length === 0) return { what: 'gone', words };
  const places = uses.length === 1 ? 'A public page' : `${uses.length} public pages`;
  const needs = Boolean(config.upload) || config.slug === 'facts';
  const below = uses.filter(({ how }) => how === 'below').length;
  if (needs) return refused(`${places} ${uses.length === 1 ? 'uses' : 'use'} it. Open it to see which, and take it out of them first.`);
  if (below > 0) return refused(`${below === 1 ? 'A page stands' : `${below} pages stand`} below it. Open it, and say where they go.`);
  return { what: 'gone', words: `${words} ${places} ${uses.length === 1 ? 'refers' : 'refer'} to it.` };
}

async function publicAmong(of: string, documents: readonly Data[], req: PayloadRequest): Promise<Set<string>> {
  if (documents.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection: of as CollectionSlug,
    where: { and: [{ id: { in: documents.map(({ id }) => String(id)) } }, { _status: { equals: 'published' } }] },
    pagination: false,
    select: {},
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return new Set(docs.map(({ id }) => String(id)));
}

function same(words: string): Said {
  return { what: 'none', words };
}

function inside(words: string): Said {
  return { what: 'inside', words };
}

function refused(words: string): Said {
  return { what: 'refused', words };
}
