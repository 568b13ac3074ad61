/** The screens that one or another page of help is about, by what stands in their address after the admin’s own. */
const ofViews: Readonly<Record<string, string>> = {
  '': 'desk',
  account: 'account',
  figures: 'figures',
  'audit-log': 'audit-log',
  erase: 'erase',
  help: 'help',
  'edit-page': 'help',
  checks: 'checks',
  import: 'import',
  setup: 'setup',
  'choose-password': 'account',
};

const ofGlobals: Readonly<Record<string, string>> = {
  home: 'home',
  navigation: 'navigation',
  settings: 'settings',
  'publishing-rules': 'publishing-rules',
};

/** The pages about a list and about one of what is in it, of collections that have pages of help of their own. */
const ofCollections: Readonly<Record<string, { list: string; one: string }>> = {
  images: { list: 'pictures', one: 'picture' },
  files: { list: 'files', one: 'file' },
  alerts: { list: 'alerts', one: 'alert' },
  consultations: { list: 'list', one: 'consultation' },
  meetings: { list: 'list', one: 'meeting' },
  publications: { list: 'list', one: 'publication' },
  pillars: { list: 'list', one: 'pillar' },
  redirects: { list: 'redirects', one: 'redirect' },
  phrases: { list: 'phrases', one: 'phrase' },
  receipts: { list: 'receipts', one: 'receipt' },
  'scheduled-actions': { list: 'scheduled', one: 'scheduled' },
  'preview-links': { list: 'preview-links', one: 'preview-links' },
  ratings: { list: 'from-readers', one: 'from-readers' },
  'fact-votes': { list: 'from-readers', one: 'from-readers' },
  'format-requests': { list: 'from-readers', one: 'from-readers' },
  'missing-content': { list: 'from-readers', one: 'from-readers' },
  'empty-searches': { list: 'from-readers', one: 'from-readers' },
  'not-found': { list: 'from-readers', one: 'from-readers' },
  facts: { list: 'facts', one: 'fact' },
  'launch-sets': { list: 'launch-sets', one: 'launch-set' },
  users: { list: 'people', one: 'person' },
};

const ofDocuments = { list: 'list', one: 'document' };

/** Every page of help, in the order they are listed: what one does most comes first. */
export const helpPages = [
  'desk',
  'document',
  'consultation',
  'meeting',
  'publication',
  'pillar',
  'list',
  'alerts',
  'alert',
  'facts',
  'fact',
  'phrases',
  'phrase',
  'launch-sets',
  'launch-set',
  'pictures',
  'picture',
  'files',
  'file',
  'scheduled',
  'receipts',
  'receipt',
  'from-readers',
  'figures',
  'checks',
  'versions',
  'preview-links',
  'bin',
  'redirects',
  'redirect',
  'import',
  'home',
  'navigation',
  'settings',
  'setup',
  'publishing-rules',
  'account',
  'people',
  'person',
  'audit-log',
  'erase',
  'help',
] as const;

/**
 * The name of the page of help about a screen.
 * @param path of the screen, below the admin’s own address: `/collections/news/create`
 * @param documents the collections whose documents are pages for the public
 * @returns undefined where there is none
 */
export function helpAbout(path: string, documents: readonly string[]): string | undefined {
  const [room = '', slug = '', ...rest] = path.split('/').filter(Boolean);
  if (room === 'globals') return rest[0] === 'versions' ? 'versions' : ofGlobals[slug];
  if (room !== 'collections') return ofViews[room];
  const pages = ofCollections[slug] ?? (documents.includes(slug) ? ofDocuments : undefined);
  if (pages === undefined || rest.length === 0) return pages?.list;
  if (rest[0] === 'trash') return 'bin';
  return rest[1] === 'versions' ? 'versions' : pages.one;
}
