import fc from 'fast-check';
import type { Alert } from '../../../content/model/alert.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Redirect } from '../../../content/model/redirect.ts';
import { type Snapshot, snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import type { Change } from '../../../publish/change.ts';

/** One thing that officers, time or bad luck do. Numbers choose among what there is. */
export type Step =
  | { do: 'create'; pick: number; name: number }
  | { do: 'edit'; pick: number; name: number }
  | { do: 'rename'; pick: number; name: number }
  | { do: 'take the address of another'; pick: number; other: number }
  | { do: 'link to a part that is not there'; pick: number }
  | { do: 'move to another topic'; pick: number; other: number }
  | { do: 'withdraw'; pick: number }
  | { do: 'delete'; pick: number }
  | { do: 'withdraw nearly everything' }
  | { do: 'edit a global'; which: number; name: number }
  | { do: 'stand an alert up'; name: number; hours: number }
  | { do: 'take the alerts down' }
  | { do: 'redirect'; name: number; pick: number }
  | { do: 'take the redirects away' }
  | { do: 'let time pass'; days: number }
  | { do: 'restart' }
  | { do: 'go back and resume'; releases: number }
  | { do: 'fail at a statement'; statement: number; pick: number; name: number }
  | { do: 'tidy up' };

const of = <Name extends Step['do']>(name: Name): { do: fc.Arbitrary<Name> } => ({ do: fc.constant(name) });
const name = fc.nat(20);

/** Steps as they come, the everyday ones more often. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ ...of('create'), pick: fc.nat(), name }), weight: 3 },
  { arbitrary: fc.record({ ...of('edit'), pick: fc.nat(), name }), weight: 3 },
  { arbitrary: fc.record({ ...of('rename'), pick: fc.nat(), name }), weight: 3 },
  { arbitrary: fc.record({ ...of('withdraw'), pick: fc.nat() }), weight: 2 },
  { arbitrary: fc.record({ ...of('edit a global'), which: fc.nat(2), name }), weight: 2 },
  { arbitrary: fc.record({ ...of('let time pass'), days: fc.integer({ min: 1, max: 800 }) }), weight: 2 },
  fc.record({ ...of('take the address of another'), pick: fc.nat(), other: fc.nat() }),
  fc.record({ ...of('link to a part that is not there'), pick: fc.nat() }),
  fc.record({ ...of('move to another topic'), pick: fc.nat(), other: fc.nat() }),
  fc.record({ ...of('delete'), pick: fc.nat() }),
  fc.record(of('withdraw nearly everything')),
  fc.record({ ...of('stand an alert up'), name: fc.nat(3), hours: fc.integer({ min: 1, max: 2_000 }) }),
  fc.record(of('take the alerts down')),
  fc.record({ ...of('redirect'), name: fc.nat(3), pick: fc.nat() }),
  fc.record(of('take the redirects away')),
  { arbitrary: fc.record(of('restart')), weight: 2 },
  fc.record({ ...of('go back and resume'), releases: fc.integer({ min: 1, max: 3 }) }),
  { arbitrary: fc.record({ ...of('fail at a statement'), statement: fc.integer({ min: 1, max: 60 }), pick: fc.nat(), name }), weight: 2 },
  fc.record(of('tidy up')),
);

/** Documents of each collection that a history begins with, so that a full render stays small. */
const ofEach = 1;

/** A few documents of every collection, and the globals, as the first publish brings them. */
export function beginning(): Change[] {
  const { documents, globals } = snapshotFrom(sampleSnapshot());
  const chosen = [...Map.groupBy(documents.values(), ({ collection }) => collection).values()].flatMap((group) => group.slice(0, ofEach));
  return [
    ...chosen.map(shown),
    { kind: 'global', name: 'home', value: globals.home, version: '' },
    { kind: 'global', name: 'navigation', value: globals.navigation, version: '' },
    { kind: 'global', name: 'settings', value: globals.settings, version: '' },
  ];
}

/** What the CMS would tell the publisher of a step; nothing, where the step is none of content. */
export function changesOf(one: Step, { documents, globals, alerts, redirects, now }: Snapshot): Change[] {
  const all = [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = (index: number): Document | undefined => all[index % Math.max(all.length, 1)];
  const chosen = 'pick' in one ? at(one.pick) : undefined;
  const change = (edit: (document: Document) => Partial<Document>): Change[] =>
    chosen === undefined ? [] : [shown({ ...chosen, ...edit(chosen) } as Document)];
  switch (one.do) {
    case 'create':
      return change(() => ({ id: `new-${one.name}`, slug: `new-${one.name}`, title: `New ${one.name}` }));
    case 'edit':
    case 'fail at a statement':
      return change(() => ({ title: `Edited ${one.name}`, summary: `A summary that was edited, number ${one.name}.` }));
    case 'rename':
      return change(() => ({ slug: `renamed-${one.name}` }));
    case 'take the address of another': {
      const other = all.find((document) => document.collection === chosen?.collection && document.id !== chosen.id) ?? at(one.other);
      return other === undefined ? [] : change(() => ({ slug: other.slug }));
    }
    case 'link to a part that is not there': {
      const target = all.find(({ id }) => id !== chosen?.id);
      const to = { kind: 'document' as const, id: target?.id ?? '', fragment: 'no-such-part' };
      const text = { type: 'link' as const, to, children: [{ type: 'text' as const, text: 'A part' }] };
      const withBody = chosen !== undefined && 'body' in chosen && Array.isArray(chosen.body) ? chosen.body : [];
      return change(() => ({ body: [...withBody, { type: 'paragraph', children: [text] }] }) as unknown as Partial<Document>);
    }
    case 'move to another topic': {
      const topics = all.filter(({ collection }) => collection === 'topics');
      const topic = topics[one.other % Math.max(topics.length, 1)];
      return topic === undefined ? [] : change(() => ({ topics: [topic.id] }));
    }
    case 'withdraw':
      return chosen === undefined ? [] : [{ ...gone(chosen), reason: 'It was replaced.' }];
    case 'delete':
      return chosen === undefined ? [] : [gone(chosen)];
    case 'withdraw nearly everything':
      return all.slice(1).map(gone);
    case 'edit a global':
      return [editedGlobal(one, globals)];
    case 'stand an alert up':
      return [alert(one, now)];
    case 'take the alerts down':
      return [...alerts.keys()].map((id) => ({ kind: 'removed', of: 'alerts', id }));
    case 'redirect': {
      const value: Redirect = { id: `redirect-${one.name}`, from: `/short-${one.name}`, to: { kind: 'document', id: chosen?.id ?? '' } };
      return chosen === undefined ? [] : [{ kind: 'redirect', id: value.id, value }];
    }
    case 'take the redirects away':
      return [...redirects.keys()].map((id) => ({ kind: 'removed', of: 'redirects', id }));
    default:
      return [];
  }
}

function editedGlobal({ which, name }: Extract<Step, { do: 'edit a global' }>, globals: Snapshot['globals']): Change {
  switch (which) {
    case 0:
      return { kind: 'global', name: 'home', value: { ...globals.home, introduction: `Introduction ${name}` }, version: '' };
    case 1: {
      const header = globals.navigation.header.slice(0, 1 + (name % 3));
      return { kind: 'global', name: 'navigation', value: { ...globals.navigation, header }, version: '' };
    }
    default:
      return { kind: 'global', name: 'settings', value: { ...globals.settings, strapline: `Strapline ${name}` }, version: '' };
  }
}

function alert({ name, hours }: Extract<Step, { do: 'stand an alert up' }>, now: string): Change {
  const ends = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  const value: Alert = {
    id: `alert-${name}`,
    title: `Alert ${name}`,
    text: 'Something happens.',
    tone: 'warning',
    paths: name % 2 === 0 ? [] : ['/news/'],
    ends,
  };
  return { kind: 'alert', id: value.id, value };
}

function shown(document: Document): Change {
  return { kind: 'document', collection: document.collection, id: document.id, document, version: '' };
}

function gone({ collection, id, title }: Document): Extract<Change, { kind: 'withdrawn' }> {
  return { kind: 'withdrawn', collection, id, title };
}
