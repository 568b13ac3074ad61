import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, DocumentOf } from '../../../content/model/documents/index.ts';
import type { RichText } from '../../../content/model/fields/rich-text.ts';
import type { Snapshot } from '../../../content/model/snapshot.ts';
import type { Change } from '../../../publish/change.ts';
import type { Publisher } from '../../../publish/index.ts';
import type { Store } from '../../../publish/store/index.ts';
import type { Chance } from '../random.ts';

/** What happens to addresses, the everyday things more often. */
const kinds = [
  'rename',
  'rename',
  'reword a heading',
  'reword a heading',
  'take out a heading',
  'add a heading',
  'withdraw',
  'withdraw',
  'merge',
  'restore',
  'restore',
  'replace the file',
  'rename the file',
  'use the file or not',
  'add an edition',
  'take out an edition',
  'rename a part',
  'redirect or not',
  'go back and resume',
  'tidy up',
] as const;

/** A site to whose addresses things happen. */
export interface EditedSite {
  publisher: Publisher;
  store: Store;
  /** Where the bytes of its files are written. */
  folder: string;
}

/** Edits one site at random. */
export interface RandomEdits {
  /** Makes one edit, and lets it go live. `whileBack` is called while an earlier release is live. @returns what it was */
  edit(whileBack: () => Promise<void>): Promise<string>;
}

/** Starts to edit a site that shows something already; the same chances make the same edits. */
export function randomEdits({ publisher, store, folder }: EditedSite, chance: Chance): RandomEdits {
  const withdrawn: Document[] = [];
  let count = 0;
  let file = { name: 'plan.pdf', bytes: 'first' };

  const publish = async (changes: readonly Change[]): Promise<void> => {
    await publisher.publish(changes, { cursor: null, reason: 'an edit', mayShrink: true });
    await publisher.catchUpPages();
  };
  const some = <T>(list: readonly T[]): T | undefined => (list.length === 0 ? undefined : list[chance.below(list.length)]);
  const documentsOf = ({ documents }: Snapshot): Document[] => [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const withText = (snapshot: Snapshot) =>
    some(documentsOf(snapshot).filter((one) => one.collection === 'news' || one.collection === 'services'));
  const edited = async (document: Document | undefined, edit: (one: Document) => object): Promise<void> => {
    if (document !== undefined) await publish([shown({ ...document, ...edit(document) } as Document)]);
  };
  const headings = async (snapshot: Snapshot, edit: (text: RichText) => RichText): Promise<void> =>
    edited(withText(snapshot), (one) => ({ body: edit('body' in one && Array.isArray(one.body) ? (one.body as RichText) : []) }));

  const edit: RandomEdits['edit'] = async (whileBack) => {
    const { snapshot } = publisher.reader();
    const kind = chance.pick(kinds);
    count += 1;
    const word = `made-${count}`;
    switch (kind) {
      case 'rename':
        await edited(some(documentsOf(snapshot)), ({ slug }) => ({ slug: `${slug.replace(/-made-\d+$/, '')}-${word}` }));
        break;
      case 'add a heading':
        await headings(snapshot, (text) => insert(text, chance.below(text.length + 1), heading(word)));
        break;
      case 'reword a heading':
        await headings(snapshot, (text) =>
          onOneHeading(text, chance, (id) => [heading(chance.below(2) === 0 ? `${id.slice(0, 60)}-${word}` : word)]),
        );
        break;
      case 'take out a heading':
        await headings(snapshot, (text) => onOneHeading(text, chance, () => []));
        break;
      case 'withdraw':
      case 'merge': {
        const all = documentsOf(snapshot).filter(({ collection }) => collection !== 'areas' && collection !== 'topics');
        const [gone, successor] = [some(all), some(all)];
        if (gone === undefined || all.length < 6) break;
        withdrawn.push(gone);
        const { collection, id, title } = gone;
        const instead = successor === undefined || successor.id === id ? {} : { successor: successor.id };
        await publish([
          {
            kind: 'withdrawn',
            collection,
            id,
            title,
            reason: `It ended, edit ${count}.`,
            ...instead,
            ...(kind === 'merge' ? { isMerged: true } : {}),
          },
        ]);
        break;
      }
      case 'restore': {
        const at = chance.below(Math.max(1, withdrawn.length));
        const [back] = withdrawn.splice(at, 1);
        if (back !== undefined) await publish([shown(back)]);
        break;
      }
      case 'replace the file':
      case 'rename the file':
        file = kind === 'replace the file' ? { ...file, bytes: word } : { ...file, name: `plan-${count}.pdf` };
        await publish([fileChange(file, folder)]);
        break;
      case 'use the file or not': {
        const story = some(documentsOf(snapshot).filter((one) => one.collection === 'news'));
        const uses = { addressLines: [], links: [{ text: 'The plan', to: { kind: 'file', id: fileId } }] };
        const isUsed = snapshot.files.has(fileId);
        const users = documentsOf(snapshot).filter((one) => JSON.stringify(one).includes(fileId));
        const changes = isUsed
          ? users.map((one) => shown({ ...one, furtherInformation: { addressLines: [], links: [] } } as Document))
          : story === undefined
            ? []
            : [fileChange(file, folder), shown({ ...story, furtherInformation: uses } as Document)];
        await publish(changes);
        break;
      }
      case 'add an edition':
        await edited(some(publications(snapshot)), (one) => {
          const { editions } = one as DocumentOf<'publications'>;
          const [newest] = editions;
          return {
            editions:
              newest === undefined ? [] : [{ ...newest, slug: word, label: `Edition ${word}`, number: newest.number + 1 }, ...editions],
          };
        });
        break;
      case 'take out an edition':
        await edited(some(publications(snapshot)), (one) => {
          const { editions } = one as DocumentOf<'publications'>;
          return { editions: editions.length < 2 ? editions : editions.filter((_, index) => index !== 1) };
        });
        break;
      case 'rename a part':
        await edited(some(documentsOf(snapshot).filter(({ collection }) => collection === 'guides')), (one) => {
          const { steps } = one as DocumentOf<'guides'>;
          return { steps: steps.map((step, index) => (index === 0 ? { ...step, slug: word } : step)) };
        });
        break;
      case 'redirect or not': {
        const to = some(documentsOf(snapshot));
        const known = [...snapshot.redirects.keys()][0];
        if (known !== undefined && chance.below(2) === 0) await publish([{ kind: 'removed', of: 'redirects', id: known }]);
        else if (to !== undefined)
          await publish([
            { kind: 'redirect', id: `r${count}`, value: { id: `r${count}`, from: `/short-${word}`, to: { kind: 'document', id: to.id } } },
          ]);
        break;
      }
      case 'go back and resume': {
        const kept = store.releases.list().filter(({ number, knownAs }) => number === knownAs);
        const target = kept.at(-2 - chance.below(Math.min(4, Math.max(1, kept.length - 1))));
        if (target === undefined) break;
        await publisher.rollback(target.number, 'an editor');
        await whileBack();
        publisher.resume();
        await publish([]);
        break;
      }
      case 'tidy up':
        await publisher.tidyUp({ keep: 5, days: 0 });
        break;
    }
    return kind;
  };
  return { edit };
}

const fileId = 'the-plan-that-is-replaced';

function publications({ documents }: Snapshot): Document[] {
  return [...documents.values()].filter(({ collection }) => collection === 'publications');
}

function heading(id: string): RichText[number] {
  return { type: 'heading', level: 2, id, children: [{ type: 'text', text: id.replaceAll('-', ' ') }] } as RichText[number];
}

function insert(text: RichText, at: number, node: RichText[number]): RichText {
  return [...text.slice(0, at), node, ...text.slice(at)];
}

/** Puts something else in the place of one of the headings, if there are any. */
function onOneHeading(text: RichText, chance: Chance, edit: (id: string) => RichText): RichText {
  const at = text.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  const chosen = at.length === 0 ? undefined : at[chance.below(at.length)];
  return text.flatMap((node, index) => (index === chosen && node.type === 'heading' ? edit(node.id) : [node]));
}

function shown(document: Document): Change {
  return { kind: 'document', collection: document.collection, id: document.id, document, version: '' };
}

function fileChange({ name, bytes }: { name: string; bytes: string }, folder: string): Change {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(folder, sha256);
  writeFileSync(path, bytes);
  const value = {
    id: fileId,
    name,
    title: 'The plan',
    type: 'application/pdf',
    size: bytes.length,
    language: 'en',
    sha256,
    updated: '2026-11-01T09:00:00.000Z',
  };
  return { kind: 'file', id: fileId, value, sources: new Map([[sha256, path]]) };
}
