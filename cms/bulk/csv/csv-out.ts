import Papa from 'papaparse';
import { APIError, type CollectionSlug, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload';
import { formula } from '../../../content/model/data/formula.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { actorOf, addToAuditLog } from '../../audit/add-to-audit-log.ts';
import { refuseForeignSort } from '../../access/sorting.ts';
import { officerEndpoint } from '../../api/officer-endpoint.ts';
import { type Data, dataOf, isRow } from '../../snapshot/mapping/fields.ts';
import { shownInList, whereOf } from '../selection.ts';
import { cellOf } from './cells.ts';
import { type Column, columnAt, valueAt } from './columns.ts';

/** Rows of one spreadsheet at most. */
const maxRows = 20_000;

/** Documents read at a time. */
const pageSize = 250;

/** Spreadsheets know by it that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * `GET /api/csv?of=hubs&where=…&search=…&sort=…&columns=title,status`: a list as a spreadsheet, with exactly its rows and columns,
 * read with the officer's own rights. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const csvOut = officerEndpoint('get', '/csv', async (req): Promise<Response> => {
  const config = listedCollection(req);
  const { sort = '', columns: asked } = req.query as { sort?: string; columns?: unknown };
  if (sort !== '') refuseForeignSort(sort, config.flattenedFields);
  const columns = columnsOf(config, asked);
  const where = whereOf(config, shown(req), req);
  const rows: string[][] = [];
  for await (const document of documentsOf(config, { where, sort }, req))
    rows.push(columns.map((column) => cellOf(column.field, valueAt(document, column))));
  await addToAuditLog({ event: 'exported', ...actorOf(req), of: config.slug, words: `${rows.length} rows as a spreadsheet` }, req);
  const csv = Papa.unparse({ fields: columns.map(({ heading }) => heading), data: rows }, { escapeFormulae: formula, newline: '\r\n' });
  return new Response(byteOrderMark + csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${config.slug}-${londonClock(new Date()).day}.csv"`,
      'cache-control': 'no-store',
    },
  });
});

/** A collection that has a list in the admin. */
function listedCollection(req: PayloadRequest): SanitizedCollectionConfig {
  const config = req.payload.config.collections.find(({ slug }) => slug === req.query?.['of']);
  if (config === undefined || config.admin.hidden === true)
    throw new APIError('There is no such list. Say which as “of”, such as of=hubs.', 400, undefined, true);
  return config;
}

function shown(req: PayloadRequest): { where?: Where; search?: string } {
  const { where, search } = req.query as { where?: unknown; search?: unknown };
  const result = shownInList.safeParse({
    ...(where === undefined || where === '' ? {} : { where: typeof where === 'string' ? parsed(where) : where }),
    ...(typeof search === 'string' ? { search } : {}),
  });
  if (!result.success) throw new APIError('The filter of the list cannot be read. Reload the list, and try again.', 400, undefined, true);
  const { data } = result;
  return { ...(data.where === undefined ? {} : { where: data.where }), ...(data.search === undefined ? {} : { search: data.search }) };
}

function parsed(where: string): unknown {
  try {
    return JSON.parse(where) as unknown;
  } catch (cause) {
    throw Object.assign(new APIError('The filter of the list is not valid JSON.', 400, undefined, true), { cause });
  }
}

function columnsOf(config: SanitizedCollectionConfig, asked: unknown): Column[] {
  const names = typeof asked === 'string' && asked !== '' ? asked.split(',') : (config.admin.defaultColumns ?? ['title']);
  const columns = [...new Set(names.map((name) => name.trim()))].flatMap((name) => columnAt(name, config.flattenedFields) ?? []);
  if (columns.length === 0) throw new APIError('None of these columns is there. Choose columns in the list.', 400, undefined, true);
  return columns;
}

async function* documentsOf(
  config: SanitizedCollectionConfig,
  { where, sort }: { where: Where; sort: string },
  req: PayloadRequest,
): AsyncGenerator<Data> {
  const order = sort === '' ? [config.defaultSort ?? 'id'].flat() : sort.split(',');
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage, totalDocs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      where,
      draft: true,
      // The identifier besides, so that no row comes twice or never where several are alike.
      sort: [...new Set([...order, 'id'])],
      limit: pageSize,
      page,
      depth: 1,
      overrideAccess: false,
      user: req.user,
    });
    if (totalDocs > maxRows)
      throw new APIError(`The list has ${totalDocs} rows, and ${maxRows} fit into one file. Narrow it by a filter.`, 400, undefined, true);
    yield* docs.map(dataOf).filter(isRow);
    if (!hasNextPage) return;
  }
}
