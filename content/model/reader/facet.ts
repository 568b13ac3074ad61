/** What lists can be narrowed by. The public has pages for some of these (`publicFacets`); the rest serve templates. */
export type Facet =
  /** An area's id; a document in a neighbourhood is also in the city and county above it. */
  | 'area'
  /** The id of an area that a document is for as a whole, naming no smaller one in it; `everywhere` where it names none at all. */
  | 'area-wide'
  /** A topic's id. */
  | 'topic'
  /** A story's category. */
  | 'category'
  /** A group of people a service or an offer is for. */
  | 'who-for'
  /** How to get into a service or an offer. */
  | 'way-in'
  /** A vacancy's, hub's, event's, consultation's or meeting's phase. */
  | 'state'
  /** The board or committee that meets. */
  | 'committee'
  /** A publication's, organisation's or area's kind. */
  | 'kind'
  /** A story's year, or `undated`. */
  | 'year'
  /** The first letter of the title, or `0-9`. */
  | 'letter'
  /** `PILLAR_ID#ANCHOR`: gives evidence for that priority. */
  | 'evidence'
  /** An id: names that document in one of its fields. */
  | 'refers-to'
  /** An id that its text links to, or the name of an organisation whose people speak in it. */
  | 'mentions'
  /** The BCP 47 tag of the language it is written in, where that is not English. */
  | 'language'
  /** An id: is a translation of that document. */
  | 'translates'
  /** `shown` for documents that appear in search, the A to Z and the sitemap. */
  | 'search';
