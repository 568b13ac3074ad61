import { isAddress } from '../../../content/model/addresses/address-grammar.ts';
import { snapshotAddress } from '../../../content/model/data/data-addresses.ts';
import { isPattern } from '../../../content/model/addresses/redirect-start.ts';
import { readFileSync } from 'node:fs';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import { putEncodings } from '../../compression/compress-now.ts';
import { typeOf } from '../../http/media-types.ts';
import { answerOfFile, type ReleasePart } from '../../store/release-part.ts';
import type { FinishedPage } from '../../rendering/finish-page.ts';
import type { CardChange } from '../../social/index.ts';
import type { Answer, ReleaseUnit, StoreReader, UnitOfWork } from '../../store/index.ts';
import type { CompiledSite } from '../../rendering/compiled-site.ts';
import type { CompressedForms } from './compress-few.ts';
import { topicsOfCall } from '../prepare/find-stale-pages.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { documentOf } from '../what-is-public.ts';

/** Writes what the addresses of a prepared release answer. */
export function writeAnswers(
  unit: UnitOfWork,
  release: ReleaseUnit,
  { edited, pages, removed, media }: Pick<Prepared, 'edited' | 'pages' | 'removed' | 'media'>,
  {
    published,
    store,
    compressed,
    isWhole,
  }: {
    published: SnapshotReader;
    store: Pick<StoreReader, 'ledger' | 'addresses'>;
    compressed: CompressedForms;
    /** Whether every page is rendered: then every redirect is written too, which a restored store may lack. */
    isWhole: boolean;
  },
): void {
  const { reader } = edited;
  for (const page of pages.values()) {
    if (page.bytes.length > 0) unit.putObject(page.bytes);
    putEncodings(unit, page.sha256, compressed.get(page.path) ?? []);
    const owner =
      page.status === 410 ? (documentOf(published.routes.get(page.path)) ?? store.ledger.owner(page.path)?.document) : undefined;
    release.answer(page.path, withMoment(answerOfPage(page, owner), store.addresses.live(page.path), reader.snapshot.now));
  }
  for (const [path, answer] of media) release.answer(path, answer);
  for (const path of unusedSizes(edited, published)) if (!media.has(path)) release.drop(path);
  for (const [path, after] of isWhole ? reader.redirects : redirectsIn(edited)) {
    if (after === undefined && (!isAddress(path) || isPattern(path))) release.drop(path);
    if (after === undefined || reader.routes.has(path)) continue;
    const { to, of } = reader.snapshot.moved.get(path) ?? {};
    const document = of ?? (to?.kind === 'document' ? to.id : undefined);
    release.answer(path, { status: 301, to: after, ...(document === undefined ? {} : { document }) });
  }
  // A file that comes back stands where its page of farewell stood.
  for (const path of removed) if (!reader.redirects.has(path) && !reader.routes.has(path) && !media.has(path)) release.drop(path);
}

/** A file for programs says since when it has been as it is: the moment of the snapshot that it came with. */
function withMoment(answer: Answer, before: Answer | undefined, now: string): Answer {
  if (answer.status !== 200 || answer.sharing !== 'cross-origin') return answer;
  const isSame = before?.status === 200 && before.sha256 === answer.sha256;
  return { ...answer, lastModified: (isSame ? before.lastModified : undefined) ?? now };
}

function* redirectsIn({ redirects }: Prepared['edited']): Generator<[path: string, after: string | undefined]> {
  for (const [path, { after }] of redirects) yield [path, after];
}

/** Writes files that the publisher made: search's, social cards. */
export function writeFiles(
  unit: UnitOfWork,
  release: ReleaseUnit,
  { files, drop }: Pick<ReleasePart, 'files' | 'drop'>,
  compressed: CompressedForms = new Map(),
): void {
  for (const path of drop) release.drop(path);
  for (const file of files) {
    const kept = unit.putObject(file.bytes());
    putEncodings(unit, kept.sha256, compressed.get(file.path) ?? []);
    release.answer(file.path, answerOfFile(file, kept));
  }
}

/** Writes the one file that says which release this is, and of which moment: nothing else of the data changes with each publish. */
export function writeMoment(unit: UnitOfWork, release: ReleaseUnit, now: string): void {
  const bytes = Buffer.from(`${JSON.stringify({ generated: now, release: release.number })}\n`);
  release.answer(snapshotAddress, {
    status: 200,
    ...unit.putObject(bytes),
    type: 'application/json; charset=utf-8',
    cache: 'revalidate',
    sharing: 'cross-origin',
    lastModified: now,
    isPermanent: false,
  });
}

/** Writes the scripts, styles, fonts and hand-made files of the compiled site. What is named by its content goes with the site before; the rest goes on answering as it did. */
export function writeAssets(
  unit: UnitOfWork,
  release: ReleaseUnit,
  { assets }: CompiledSite,
  { addresses }: Pick<StoreReader, 'addresses'>,
): void {
  const now = new Set(assets.map(({ path }) => path));
  for (const path of addresses.below(fingerprinted)) if (!now.has(path)) release.drop(path);
  for (const { path, file } of assets) {
    const isFingerprinted = path.startsWith(fingerprinted);
    release.answer(path, {
      status: 200,
      ...unit.putObject(readFileSync(file)),
      type: typeOf(path),
      cache: isFingerprinted ? 'immutable' : 'revalidate',
      sharing: 'same-origin',
      isPermanent: !isFingerprinted,
    });
  }
}

/** Astro puts what it names by content into one folder; hand-made files keep their name and may change. */
const fingerprinted = '/assets/';

/** Writes what the rendered pages were made from, and which pages are still to be rendered. */
export function writeRecordings(
  { recordings }: UnitOfWork,
  { pages, removed, hashes, waiting }: Pick<Prepared, 'pages' | 'removed' | 'hashes' | 'waiting'>,
  { isWhole }: { isWhole: boolean },
): void {
  if (isWhole) recordings.clear();
  for (const [call, hash] of hashes) recordings.question(call, hash, topicsOfCall(call));
  for (const { path, route, calls, facts, card } of pages.values())
    recordings.page({
      path,
      route: JSON.stringify(route),
      calls,
      ...(facts === undefined
        ? {}
        : { title: facts.title, ids: facts.ids, fragmentLinks: facts.links.filter((link) => isToPartOfAnother(link, path)) }),
      ...(card === undefined ? {} : { card: JSON.stringify(card) }),
    });
  for (const path of removed) recordings.remove(path);
  recordings.markStale(waiting.map(({ path }) => path));
}

/** Writes what is different in the published content. */
export function writeContent({ content }: UnitOfWork, { rows }: Pick<Prepared, 'rows'>): void {
  for (const { kind, id, value, nextChange } of rows) {
    if (value === undefined) content.delete(kind, id);
    else content.set(kind, id, value, nextChange);
  }
}

/** What the pages of a release say of their social cards. */
export function cardChanges({ pages, removed }: Pick<Prepared, 'pages' | 'removed'>): CardChange[] {
  return [
    ...[...pages.values()].map(({ path, status, card }) => ({
      path,
      ...(card === undefined ? {} : { card: JSON.stringify(card) }),
      isGone: status === 410,
    })),
    ...removed.filter((path) => !pages.has(path)).map((path) => ({ path, isGone: true })),
  ];
}

/** What a page's address answers. @param owner the document whose tombstone it is, where it is one */
export function answerOfPage({ route, status, type, sha256, size }: FinishedPage, owner?: string): Answer {
  const bytes = { sha256, size };
  if (status === 404) return { status, ...bytes };
  if (status === 410) return { status, ...bytes, ...(owner === undefined ? {} : { document: owner }) };
  // Its address names all that it says, so it never changes; and it is for our own pages only.
  const isTheme = route.kind === 'theme';
  const document = documentOf(route);
  return {
    status,
    ...bytes,
    type,
    cache: isTheme ? 'immutable' : 'revalidate',
    sharing: isTheme || type.startsWith('text/html') ? 'same-origin' : 'cross-origin',
    isPermanent: !isTheme,
    ...(document === undefined ? {} : { document }),
  };
}

/** The addresses of picture sizes that went. */
function unusedSizes({ images }: Pick<Prepared['edited'], 'images'>, { snapshot }: SnapshotReader): string[] {
  return [...images].flatMap((id) => snapshot.images.get(id)?.sizes.map(({ path }) => path) ?? []);
}

function isToPartOfAnother(link: string, path: string): boolean {
  const hash = link.indexOf('#');
  return hash > 0 && link.slice(0, hash) !== path;
}
