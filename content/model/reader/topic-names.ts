/** Members of a group that are filed together: an edit touches the parts in which something moves, not the whole group. */
export const partSize = 50;

/** Parts that are counted from a group's end, where lists that show the newest look. */
export const endParts = 2;

/** The names of topics, for whoever files a question or touches one. `group` is a collection, `COLLECTION|FACET=VALUE` or, over all collections, `*|FACET=VALUE`. */
export const topic = {
  document: (id: string) => `document:${id}`,
  card: (id: string) => `card:${id}`,
  address: (id: string) => `address:${id}`,
  phase: (id: string) => `phase:${id}`,
  factsRunOut: (id: string) => `facts run out:${id}`,
  /** The facts that have run out in the settings or in an alert. */
  factsRunOutIn: (place: string) => `facts run out in:${place}`,
  image: (id: string) => `image:${id}`,
  file: (id: string) => `file:${id}`,
  /** A card in a group, or which documents are in it. */
  group: (group: string) => `group:${group}`,
  /** Which documents are in a group, or what they are filed under besides. */
  count: (group: string) => `count:${group}`,
  /** Members number 50 × part to 50 × part + 49, from the first. */
  part: (group: string, part: number) => `part:${group}#${part}`,
  /** Likewise, counted from the last. */
  end: (group: string, part: number) => `end:${group}#${part}`,
  /** The values of a facet that have a page, with their names and addresses. */
  facet: (collection: string, facet: string) => `facet:${collection}|${facet}`,
  /** How many documents have each value of a facet. */
  values: (collection: string, facet: string) => `values:${collection}|${facet}`,
  /** Whether a page of a list is there. */
  list: (group: string, { page, letter }: { page?: number | undefined; letter?: string | undefined } = {}) =>
    `list:${group}${page === undefined ? '' : `#${page}`}${letter === undefined ? '' : `#${letter}`}`,
  /** A page of a list of data, from 1. */
  records: (list: string, page: number) => `records:${list}#${page}`,
  /** How many documents a list of data has. */
  recordCount: (list: string) => `record count:${list}`,
  letters: () => 'letters',
  phrases: () => 'phrases',
  setting: (name: string) => `setting:${name}`,
  /** Alerts that stand on an address and what is below it. */
  alerts: (start: string) => `alerts:${start.replace(/\/+$/, '') || '/'}`,
  earlierAnchors: (key: string) => `earlier anchors:${key}`,
  withdrawal: (path: string) => `withdrawal:${path}`,
  origin: () => 'origin',
  intake: () => 'intake',
  staging: () => 'staging',
  securityText: () => 'security text',
  sitemap: (section: string) => `sitemap:${section}`,
  sitemaps: () => 'sitemaps',
} as const;
