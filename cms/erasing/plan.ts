import type { CollectionSlug, Payload } from 'payload';
import type { Publisher } from '../../publish/index.ts';
import type { StoreReader } from '../../publish/store/index.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import { usesIn } from '../uploads/uses/public-uses.ts';
import { titleOf } from '../workflow/scheduling/title-of.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { type HoldingBackup, backupsThatHold } from './backups-that-hold.ts';
import { leftBesideStore } from './carry-out.ts';
import { erasableCollections } from './erasable.ts';
import { readTraces } from './read-traces.ts';
import { countRowsAbout } from './rows-about.ts';

/** What would go with an erasure. */
export interface ErasurePlan extends Target {
  title: string;
  /** The addresses that say from then on that it was taken down. */
  addresses: string[];
  versions: number;
  /** Pictures and files on disk, in all their sizes and versions. */
  files: number;
  /** Rows about it, by what they are called. */
  rows: { label: string; count: number }[];
  /** What shows it or links to it in public, by title. */
  uses: { collection: string; id: string; title: string }[];
  /** Why it cannot be erased yet, in words; empty where it can. */
  obstacles: string[];
  /** Undefined where it is not known. */
  backups: HoldingBackup[] | undefined;
  /** Folders that an upgrade or a repair left, which may hold it and are to be removed by hand. */
  leftovers: string[];
}

/** What a plan is made from. */
export interface Planning {
  payload: Payload;
  publisher: Pick<Publisher, 'reader'>;
  store: Pick<StoreReader, 'ledger'>;
  varDir: string;
}

/** What an identifier or an address stands for; undefined where nothing that can be erased has it. */
export async function findErasable(asked: string, { payload, store }: Pick<Planning, 'payload' | 'store'>): Promise<Target | undefined> {
  const given = asked.trim();
  const path = pathIn(given);
  const [, upload] = /^\/(?:files|images)\/([^/]+)\//.exec(path ?? '') ?? [];
  const id = path === undefined ? given : (upload ?? store.ledger.owner(path)?.document);
  if (id === undefined) return undefined;
  for (const collection of erasableCollections(payload))
    if ((await payload.db.findOne({ collection, where: { id: { equals: id } } })) !== null) return { of: collection, document: id };
  return undefined;
}

/** Everything that goes with an erasure, and what stands in its way; undefined where there is no such thing any more. */
export async function planErasure(target: Target, planning: Planning): Promise<ErasurePlan | undefined> {
  const { payload, publisher, store, varDir } = planning;
  const { of, document } = target;
  const traced = await readTraces(payload, target);
  const stored = await payload.db.findOne<{ id: string } & Data>({ collection: of as CollectionSlug, where: { id: { equals: document } } });
  if (traced === undefined || stored === null) return undefined;
  const { snapshot } = publisher.reader();
  const uses = usesIn(snapshot, document);
  const users = of === 'facts' ? [...snapshot.documents.values()].filter(({ facts = [] }) => facts.some(({ id }) => id === document)) : [];
  const below = uses.filter(({ how }) => how === 'below');
  return {
    ...target,
    title: titleOf(target, { ...stored, title: stored['title'] ?? stored['alt'] ?? stored['filename'] }, { payload }),
    addresses: store.ledger.addressesOf(document, `/files/${document}/`),
    versions: traced.versions,
    files: traced.hashes.length,
    rows: await countRowsAbout(payload, target),
    uses: uses.map(({ collection, id, title }) => ({ collection, id, title })),
    obstacles: [
      ...(below.length === 0 ? [] : [`These pages stand below it: ${named(below)}. Move them first, or delete them.`]),
      ...(users.length === 0
        ? []
        : [`These pages show this fact: ${named(users)}. Choose another one there, or write the words, and publish.`]),
    ],
    backups: backupsThatHold(new Date(stored['createdAt'] as string).toISOString(), new Date().toISOString()),
    leftovers: leftBesideStore(varDir),
  };
}

function named(pages: readonly { title: string }[]): string {
  return new Intl.ListFormat('en-GB').format(pages.map(({ title }) => `“${title}”`));
}

/** The path in an address as somebody copies it; undefined for an identifier. */
function pathIn(given: string): string | undefined {
  if (given.startsWith('/')) return given;
  return URL.canParse(given) && /^https?:/.test(given) ? new URL(given).pathname : undefined;
}
