/** MiniSearch's own form of an index as plain data, as far as the guide uses it. */
export interface GuideBase {
  documentCount: number;
  nextId: number;
  documentIds: Record<string, string>;
  fieldIds: Record<string, number>;
  fieldLength: Record<string, number[]>;
  averageFieldLength: number[];
  storedFields: Record<string, object>;
  dirtCount: number;
  index: [term: string, found: Record<string, Record<string, number>>][];
  serializationVersion: number;
}

/** The same index in a third fewer bytes, compressed. Lists are one text each, an entry a line. */
export interface PackedGuide {
  /** Addresses, in the order the others count documents by. */
  paths: string;
  /** What a result shows of each. */
  shown: object[];
  fields: string[];
  /** Words in each field of each document: a line a document. */
  lengths: string;
  terms: string;
  /** For each field a line a term: the documents that have it, each as the distance from the one before, in base 36. */
  found: string[];
  version: number;
}

/** Packs an index whose documents were only ever added, and have each term once in a field. */
export function packGuide(base: GuideBase): PackedGuide {
  const documents = Object.keys(base.documentIds);
  const entries = base.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const fields = Object.keys(base.fieldIds);
  return {
    paths: lines(documents.map((document) => base.documentIds[document] ?? '')),
    shown: documents.map((document) => base.storedFields[document] ?? {}),
    fields,
    lengths: lines(documents.map((document) => (base.fieldLength[document] ?? []).map((length) => length ?? 0).join(' '))),
    terms: lines(entries.map(([term]) => term)),
    found: fields.map((field) => lines(entries.map(([, found]) => distances(Object.keys(found[base.fieldIds[field] ?? -1] ?? {}).map(Number))))),
    version: base.serializationVersion,
  };
}

/** Unpacks an index for MiniSearch. */
export function unpackGuide({ paths, shown, fields, lengths, terms, found, version }: PackedGuide): GuideBase {
  const ids = paths.split('\n');
  const fieldLength = lengths.split('\n').map((line) => line.split(' ').map(Number));
  const columns = found.map((column) => column.split('\n'));
  const index = terms.split('\n').map((term, row): GuideBase['index'][number] => {
    const fieldsWithTerm = columns.flatMap((column, field) => (column[row] ? [[String(field), documentsAt(column[row])] as const] : []));
    return [term, Object.fromEntries(fieldsWithTerm)];
  });
  return {
    documentCount: ids.length,
    nextId: ids.length,
    documentIds: numbered(ids),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: numbered(fieldLength),
    averageFieldLength: fields.map((_, at) => fieldLength.reduce((sum, row) => sum + (row[at] ?? 0), 0) / ids.length),
    storedFields: numbered(shown),
    dirtCount: 0,
    index,
    serializationVersion: version,
  };
}

function numbered<T>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((entry, at) => [String(at), entry]));
}

function lines(entries: readonly string[]): string {
  return entries.join('\n');
}

function distances(documents: number[]): string {
  return documents
    .sort((a, b) => a - b)
    .map((document, at, all) => (document - (all[at - 1] ?? -1)).toString(36))
    .join(' ');
}

function documentsAt(line: string): Record<string, number> {
  let last = -1;
  return Object.fromEntries(
    line.split(' ').map((distance) => {
      last += Number.parseInt(distance, 36);
      return [String(last), 1];
    }),
  );
}
