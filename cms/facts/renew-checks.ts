import type { PayloadRequest } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { CheckableKind, UsedFact } from '../../content/model/fields/fact.ts';
import { londonInstant } from '../../content/model/time/london-time.ts';
import { fieldsByKind, hasFacts } from '../../content/model/time/passport.ts';
import { documentCollections } from '../collections/documents/index.ts';
import { publicFieldsOf } from '../collections/public-fields.ts';
import { type Data, dataOf, isRow, rowsOf } from '../snapshot/mapping/fields.ts';
import { type Facts, factsNamedIn } from '../snapshot/mapping/lay-facts-over.ts';
import { readForModel } from '../snapshot/to-document.ts';

/** Who made sure of what “Still correct” renews, as the public reads it: no person's name, and no other organisation's. */
export const checkedByTeam = 'the people who look after this page';

/** What somebody says who says that a document is still correct. */
export interface Renewal {
  /** The facts it has of its own, which count as checked on that day. */
  kinds: CheckableKind[];
  /** The facts kept once that it uses. */
  kept: { id: string; title: string; kind: CheckableKind; owner: unknown }[];
  /** What is written beside the words of what is public, or of the draft where nothing is. */
  written: Data;
  /** What is written beside those of the newest version. A fact that a draft has otherwise was not looked at. */
  writtenInNewest: Data;
}

/**
 * What is renewed of a document when somebody says on a day (YYYY-MM-DD) that it is still correct: nothing of what is no
 * document, and of a document without facts its “Last checked” where it has one.
 */
export async function renewalOf(
  collection: string,
  { shown, newest }: { shown: Data; newest: Data },
  day: string,
  req: PayloadRequest,
): Promise<Renewal> {
  const source = documentCollections[collection as Collection];
  if (source === undefined) return { kinds: [], kept: [], written: {}, writtenInNewest: {} };
  const fields = publicFieldsOf(source);
  const named = [...new Set([...factsNamedIn(fields, shown), ...factsNamedIn(fields, newest)])];
  const facts = await keptFacts(named, req);
  const own = ownFacts(source, shown, facts);
  const inNewest = ownFacts(source, newest, facts);
  const same = new Map([...inNewest].filter(([kind, value]) => own.get(kind) === value));
  return {
    kinds: [...own.keys()],
    kept: factsNamedIn(fields, shown).flatMap((id) => {
      const fact = facts.get(id);
      return fact === undefined ? [] : [{ id, title: String(fact['title']), kind: fact['kind'] as CheckableKind, owner: fact['owner'] }];
    }),
    written: checksOn(day, shown, new Set(own.keys()), own.size),
    writtenInNewest: checksOn(day, newest, new Set(same.keys()), inNewest.size),
  };
}

async function keptFacts(ids: string[], req: PayloadRequest): Promise<Facts> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'facts',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    limit: ids.length,
    pagination: false,
    req,
  });
  return new Map(docs.map((fact) => [fact.id, dataOf(fact)]));
}

/** The facts that a document keeps itself, by kind, with all that they say. */
function ownFacts(source: (typeof documentCollections)[Collection], written: Data, facts: Facts): Map<CheckableKind, string> {
  if (!hasFacts(source.slug as Collection)) return new Map();
  const { read } = readForModel(source, written, facts);
  const kept = new Set(((read['facts'] ?? []) as UsedFact[]).filter(({ id }) => id !== undefined).flatMap(({ at }) => at));
  const own = [...fieldsByKind(read as Partial<Document>)].map(([kind, at]) => [kind, at.filter((field) => !kept.has(field))] as const);
  return new Map(
    own.filter(([, at]) => at.length > 0).map(([kind, at]) => [kind, JSON.stringify(at.map((field) => valueAt(read, field)))]),
  );
}

function valueAt(read: Data, field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => (value as Data | undefined)?.[name], read);
}

/** The checks of a document with those of some facts renewed. */
function checksOn(day: string, written: Data, kinds: ReadonlySet<CheckableKind>, all: number): Data {
  const on = londonInstant(day, '12:00');
  const rows = rowsOf(written['checked']);
  const isRenewed = ({ kind }: Data): boolean => kinds.has(kind as CheckableKind);
  const { date, month, year } = isRow(written['statusAsAt']) ? written['statusAsAt'] : {};
  const hasDay = [date, month, year].some((value) => value !== undefined && value !== null);
  const last = isRow(written['lastChecked']) ? written['lastChecked'] : {};
  const isWhole = kinds.size === all && (all > 0 || Boolean(last['on']));
  return {
    ...(rows.some(isRenewed) && {
      checked: rows.map((row) => (isRenewed(row) ? { ...row, verifiedOn: on, runsOut: null, by: checkedByTeam } : row)),
    }),
    ...(hasDay && kinds.has('status') && { statusAsAt: { precision: 'day', date: on, month: null, year: null } }),
    ...(isWhole && { lastChecked: { on, by: checkedByTeam } }),
  };
}
