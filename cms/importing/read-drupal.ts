import { z } from 'zod';
import { type Importable, type LeftOut, pathOn, type SourceContent, type SourceItem } from './source.ts';

/** What the kinds of node that such sites have become, unless the import says otherwise. */
const ofDrupal: Readonly<Record<string, Importable>> = {
  'node--page': 'pages',
  'node--basic_page': 'pages',
  'node--landing_page': 'pages',
  'node--localgov_services_page': 'pages',
  'node--localgov_services_landing': 'pages',
  'node--localgov_services_sublanding': 'pages',
  'node--localgov_guides_page': 'pages',
  'node--localgov_step_by_step_page': 'pages',
  'node--article': 'news',
  'node--news': 'news',
  'node--blog': 'news',
  'node--press_release': 'news',
  'node--localgov_news_article': 'news',
  'node--service': 'services',
  'node--services': 'services',
  'node--localgov_directory_page': 'services',
  'node--localgov_directory_venue': 'services',
  'node--job': 'vacancies',
  'node--vacancy': 'vacancies',
  'node--job_vacancy': 'vacancies',
};

const reference = z.looseObject({ type: z.string(), id: z.string() });
const resource = z.looseObject({
  type: z.string(),
  id: z.string(),
  attributes: z.record(z.string(), z.unknown()).default({}),
  relationships: z.record(z.string(), z.looseObject({ data: z.union([reference, z.array(reference), z.null()]).optional() })).default({}),
});
const answer = z.looseObject({
  data: z.union([z.array(resource), resource]),
  included: z.array(resource).default([]),
  links: z.record(z.string(), z.unknown()).default({}),
});

type Resource = z.infer<typeof resource>;

/** One answer of JSON:API, or several that follow each other. */
export type DrupalAnswer = z.infer<typeof answer>;

/** Whether data is an answer of JSON:API, or a list of such answers. */
export function isDrupal(data: unknown): boolean {
  return z.union([answer, z.array(answer).min(1)]).safeParse(data).success;
}

/** Where the next answer is, of one that does not hold everything. */
export function nextAnswer(data: unknown): string | undefined {
  return hrefOf(answer.parse(data).links['next']);
}

/** Reads saved answers of Drupal's JSON:API: the nodes that the public could read, with the terms and files among what is included. */
export function readDrupal(data: unknown, mapping: ReadonlyMap<string, Importable | 'nothing'> = new Map()): SourceContent {
  const answers = Array.isArray(data) ? z.array(answer).parse(data) : [answer.parse(data)];
  const nodes = answers.flatMap((one) => (Array.isArray(one.data) ? one.data : [one.data]));
  const included = new Map(answers.flatMap((one) => [...one.included, ...nodes]).map((one) => [`${one.type} ${one.id}`, one]));
  const site = answers.map(({ links }) => hrefOf(links['self'])).find((href) => href !== undefined && URL.canParse(href));
  const origin = site === undefined ? undefined : new URL(site).origin;
  const items: SourceItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const node of new Map(nodes.map((one) => [`${one.type} ${one.id}`, one])).values()) {
    const into = mapping.get(node.type) ?? mapping.get(node.type.replace(/^node--/, '')) ?? ofDrupal[node.type];
    const isPublic = node.attributes['status'] === true || String(node.attributes['status']) === '1';
    const addresses = addressesOf(node, origin);
    const leave = (why: string): void =>
      void leftOut.push({ what: `${node.type} “${titleOf(node)}”`, why, ...(isPublic ? { address: addresses[0] } : {}) });
    if (into === undefined || into === 'nothing') leave(`Nothing says what a “${node.type}” becomes here.`);
    else if (!isPublic) leave('It was not public there.');
    else items.push(itemOf(node, { into, included, addresses, origin }));
  }
  return { format: 'Drupal', source: origin ?? 'Drupal', ...(origin === undefined ? {} : { origin }), items, leftOut };
}

function itemOf(
  node: Resource,
  {
    into,
    included,
    addresses,
    origin,
  }: { into: Importable; included: ReadonlyMap<string, Resource>; addresses: string[]; origin: string | undefined },
): SourceItem {
  const related = Object.values(node.relationships)
    .flatMap(({ data }) => data ?? [])
    .flatMap((one) => included.get(`${one.type} ${one.id}`) ?? []);
  const body = formatted(node.attributes['body']) ?? formatted(node.attributes['field_body']);
  const texts = Object.entries(node.attributes).filter(([name]) => name !== 'body' && name !== 'field_body');
  const others = texts.flatMap(([name, value]) => (formatted(value) === undefined ? [] : [name]));
  // Paragraphs, pieces of text that Drupal keeps beside a node, follow in the order of their fields.
  const pieces = related
    .filter(({ type }) => type.startsWith('paragraph--'))
    .flatMap(({ attributes }) => Object.values(attributes).flatMap((value) => formatted(value) ?? []));
  const [path = ''] = addresses;
  const langcode = plainOf(node.attributes['langcode']);
  return {
    id: node.id,
    kind: node.type,
    into,
    title: titleOf(node),
    slug: path.split('?')[0]?.split('/').filter(Boolean).at(-1),
    summary: body?.summary || plainOf(node.attributes['field_summary']) || undefined,
    language: langcode === undefined || langcode === 'und' ? undefined : langcode,
    html: [body?.html ?? '', ...pieces.map(({ html }) => html)].filter((one) => one !== '').join('\n'),
    publishedAt: instantOf(node.attributes['published_at'] ?? node.attributes['created']),
    categories: related
      .filter(({ type }) => type.startsWith('taxonomy_term--'))
      .flatMap(({ attributes }) => plainOf(attributes['name']) ?? []),
    media: related.flatMap((one) => fileOf(one, included, origin)),
    addresses,
    lost: others.map((name) => `The text of the field ${name} was not brought in.`),
  };
}

/** A node's own addresses: the one that people see, and the one by its number, which always worked too. */
function addressesOf(node: Resource, origin: string | undefined): string[] {
  const path = node.attributes['path'];
  const alias = typeof path === 'object' && path !== null && 'alias' in path && typeof path.alias === 'string' ? path.alias : undefined;
  const number = node.attributes['drupal_internal__nid'] ?? node.attributes['nid'];
  const byNumber = number === undefined ? [] : [`/node/${String(number)}`];
  const all = [...(alias === undefined ? [] : [alias]), ...byNumber];
  return all.flatMap((one) => pathOn(origin ?? 'https://old.invalid', one) ?? []).filter((one) => one !== '/');
}

function fileOf(one: Resource, included: ReadonlyMap<string, Resource>, origin: string | undefined): string[] {
  if (one.type.startsWith('media--'))
    return Object.values(one.relationships)
      .flatMap(({ data }) => data ?? [])
      .flatMap(({ type, id }) => included.get(`${type} ${id}`) ?? [])
      .filter(({ type }) => type === 'file--file')
      .flatMap((file) => fileOf(file, included, origin));
  if (one.type !== 'file--file') return [];
  const uri = one.attributes['uri'];
  const url = typeof uri === 'object' && uri !== null && 'url' in uri ? uri.url : one.attributes['url'];
  return typeof url === 'string' ? [URL.canParse(url, origin) ? new URL(url, origin).href : url] : [];
}

function formatted(value: unknown): { html: string; summary: string } | undefined {
  if (typeof value !== 'object' || value === null || !('value' in value) || !('format' in value)) return undefined;
  const { processed, summary } = value as { processed?: unknown; summary?: unknown };
  // What Drupal made of it for the page goes before what was typed.
  const html = typeof processed === 'string' && processed !== '' ? processed : String(value.value ?? '');
  return { html, summary: typeof summary === 'string' ? summary : '' };
}

function titleOf(node: Resource): string {
  return plainOf(node.attributes['title']) ?? `Without a title (${node.id})`;
}

function plainOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'value' in value) return plainOf(value.value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function instantOf(value: unknown): string | undefined {
  const seconds = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? Number(value) * 1000 : undefined;
  const at = seconds ?? (typeof value === 'string' ? Date.parse(value) : Number.NaN);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function hrefOf(link: unknown): string | undefined {
  const href = typeof link === 'object' && link !== null && 'href' in link ? link.href : link;
  return typeof href === 'string' ? href : undefined;
}
