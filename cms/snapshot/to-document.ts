import type { Field } from 'payload';
import type { z } from 'zod';
import { type Alert, alert } from '../../content/model/alert.ts';
import { document, type Document } from '../../content/model/documents/index.ts';
import { type GlobalName, type Globals, globals } from '../../content/model/globals/index.ts';
import { type Fact, fact, type UsedFact } from '../../content/model/fields/fact.ts';
import { type Redirect, redirect } from '../../content/model/redirect.ts';
import { wellFormedData } from '../../content/model/well-formed.ts';
import { publicFieldsOf, type Source } from '../collections/public-fields.ts';
import { checkedFactsOf } from './checked-facts.ts';
import { dayCodec } from './mapping/codecs/dates.ts';
import { contextOf, type Issue } from './mapping/context.ts';
import { type Data, rowsOf } from './mapping/fields.ts';
import { type Facts, layFactsOver, noFacts, wordsInLine } from './mapping/lay-facts-over.ts';
import { type FieldProblem, issuesFrom, problemsFrom } from './mapping/problems.ts';
import { readFields } from './mapping/read-fields.ts';

/**
 * What a mapper makes of something an officer wrote: the model's value, with what in it may not say what was
 * meant and should not be published, or why it does not fit.
 */
export type Mapped<T> =
  | { ok: T; doubts?: FieldProblem[]; problems?: never; read?: never }
  | { ok?: never; doubts?: never; problems: FieldProblem[]; read?: Unfit };

/** What was read of something that does not fit the model, and where it does not. */
export interface Unfit {
  value: Data;
  issues: readonly Issue[];
}

/** A document of the CMS, read at depth 0, as the content model has it, with the values of the facts it uses. */
export function toDocument(collection: Source, written: Data, facts = noFacts): Mapped<Document> {
  return map<Document>(collection, document, written, documentFacts(collection, written), facts);
}

/** A fact of the CMS as the content model has it. */
export function toFact(collection: Source, written: Data): Mapped<Fact> {
  return map<Fact>(collection, fact, written, { id: written['id'] });
}

const globalSchemas: { [N in GlobalName]: z.ZodType<Globals[N]> } = globals.shape;

/** A global of the CMS, read at depth 0, as the content model has it, with the values of the facts it uses. */
export function toGlobal<N extends GlobalName>(name: N, global: Source, written: Data, facts = noFacts): Mapped<Globals[N]> {
  return map<Globals[N]>(global, globalSchemas[name], written, {}, facts);
}

/** An alert of the CMS as the content model has it, with the values of the facts it uses. */
export function toAlert(collection: Source, written: Data, facts = noFacts): Mapped<Alert> {
  return map<Alert>(collection, alert, written, { id: written['id'] }, facts);
}

/** A redirect of the CMS as the content model has it. */
export function toRedirect(collection: Source, written: Data): Mapped<Redirect> {
  return map<Redirect>(collection, redirect, written, { id: written['id'] });
}

/**
 * What officers wrote as the content model names it, before the model has looked at it, with what could not be read:
 * a document that is being written may not fit yet.
 */
export function readForModel(source: Source, written: Data, facts = noFacts): { read: Data; issues: Issue[]; doubts: Issue[] } {
  const fields = publicFieldsOf(source);
  const laid = layFactsOver(fields, written, facts);
  const context = contextOf(rowAnchors(written));
  // Mended when it was saved; what was stored before that, or restored from an old version, is mended here.
  const read = readFields(fields, wellFormedData(laid.written), context);
  const checked = checkedFactsOf(read, new Set([...laid.used.values()].flat()));
  const used = [...usedFacts(laid.used, facts), ...checked.facts];
  const { facts: _rows, ...rest } = read;
  return {
    read: used.length === 0 ? rest : { ...rest, facts: used },
    issues: [...laid.issues, ...context.issues, ...checked.issues],
    doubts: context.doubts,
  };
}

/** The facts that a document uses, as it carries them. */
function usedFacts(used: ReadonlyMap<string, string[]>, facts: Facts): UsedFact[] {
  return [...used].flatMap(([id, at]) => {
    const read = readFields(factFields, facts.get(id) ?? {}, contextOf());
    const says = wordsInLine(facts.get(id) ?? {});
    return [
      {
        ...(read as Pick<UsedFact, 'kind' | 'source' | 'by' | 'verifiedOn' | 'runsOut'>),
        id,
        at,
        ...(says === undefined ? {} : { says }),
      },
    ];
  });
}

/** What a document carries of a fact besides its value. */
const factFields = [
  { name: 'kind', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'checkedBy', type: 'text', custom: { modelName: 'by' } },
  { name: 'verifiedOn', type: 'date', custom: { codec: dayCodec } },
  { name: 'runsOut', type: 'date', custom: { codec: dayCodec } },
] as const satisfies Field[];

/** What a document of the content model has besides what officers wrote. */
export function documentFacts(collection: Source, written: Data): Data {
  return {
    id: written['id'],
    collection: collection.slug,
    firstPublished: instantOf(written['firstPublished']) ?? instantOf(written['updatedAt']),
    updated: instantOf(written['updatedAt']),
  };
}

function map<T>(source: Source, schema: z.ZodType<T>, written: Data, more: Data, facts = noFacts): Mapped<T> {
  const fields = publicFieldsOf(source);
  const context = readForModel(source, written, facts);
  const read = { ...context.read, ...more };
  const result = schema.safeParse(read);
  if (result.success && context.issues.length === 0) {
    return context.doubts.length === 0 ? { ok: result.data } : { ok: result.data, doubts: problemsFrom(context.doubts, fields, read) };
  }
  // What a codec says of a place is nearer to what the officer wrote than what the schema finds there.
  const noted = new Set(context.issues.map(({ path }) => path.join('.')));
  const unfit = result.success ? [] : issuesFrom(result.error, read).filter(({ path }) => !noted.has(path.join('.')));
  const issues = [...context.issues, ...context.doubts, ...unfit];
  return { problems: problemsFrom(issues, fields, read), read: { value: read, issues } };
}

/** Anchors that rows of a document have for themselves, which no heading of it may take. */
function rowAnchors(written: Data): string[] {
  const priorities = rowsOf(written['priorities']);
  const rows = [
    ...rowsOf(written['objectives']),
    ...priorities,
    ...priorities.flatMap(({ measures }) => rowsOf(measures)),
    ...rowsOf(written['removed']),
  ];
  return rows.flatMap(({ anchor }) => (typeof anchor === 'string' ? [anchor] : []));
}

function instantOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const date = new Date(value as string | Date);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
