import { Parser } from 'htmlparser2';
import { type Importable, type LeftOut, pathOn, type SourceContent, type SourceItem } from './source.ts';

/** What each type of WordPress becomes, unless the import says otherwise. */
const ofWordPress: Readonly<Record<string, Importable>> = { post: 'news', page: 'pages' };

/** Types that hold no page of their own: their words are in others, or in nobody's reach. */
const inside: ReadonlySet<string> = new Set([
  'nav_menu_item',
  'revision',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'user_request',
  'wp_block',
  'wp_template',
  'wp_template_part',
  'wp_global_styles',
  'wp_navigation',
  'wp_font_family',
  'wp_font_face',
  'acf-field',
  'acf-field-group',
]);

/** Whether a text is an export of WordPress (WXR). */
export function isWordPress(text: string): boolean {
  const start = text.slice(0, 20_000);
  return /<rss[\s>]/i.test(start) && /wordpress\.org\/export\//i.test(start);
}

/**
 * Reads an export of WordPress: posts and pages that are or were to be public, with what they need. Who wrote them, comments
 * and what nobody could read there are left out.
 */
export function readWordPress(text: string, mapping: ReadonlyMap<string, Importable | 'nothing'> = new Map()): SourceContent {
  const { channel, rows } = readRows(text);
  const site = (channel.get('wp:base_blog_url') || channel.get('wp:base_site_url') || channel.get('link') || '').trim();
  const origin = URL.canParse(site) ? new URL(site).origin : undefined;
  const attachments = new Map(rows.filter(isAttachment).map((row) => [first(row, 'wp:post_id'), first(row, 'wp:attachment_url')]));
  const items: SourceItem[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (row: Row, why: string): void => {
    const address = isAttachment(row) ? first(row, 'wp:attachment_url') : first(row, 'link');
    const isKnown = isAttachment(row) || first(row, 'wp:status') === 'publish';
    leftOut.push({
      what: `${first(row, 'wp:post_type')} “${titleOf(row)}”`,
      why,
      ...(isKnown ? { address: pathOn(origin, address) } : {}),
    });
  };
  for (const row of rows) {
    const type = first(row, 'wp:post_type');
    if (inside.has(type)) continue;
    const into = mapping.get(type) ?? ofWordPress[type];
    const status = first(row, 'wp:status');
    if (isAttachment(row)) leave(row, 'Pictures and files are not brought in. Add those that are still needed under Images or Files.');
    else if (into === undefined || into === 'nothing') leave(row, `Nothing says what a “${type}” becomes here.`);
    else if (['trash', 'auto-draft', 'private', 'inherit'].includes(status)) leave(row, `It was not for the public there (${status}).`);
    else if (first(row, 'wp:post_password') !== '') leave(row, 'It was behind a password there.');
    else items.push(itemOf(row, { into, type, origin, attachments }));
  }
  for (const kind of new Set(rows.flatMap(({ categories }) => categories.map(({ domain }) => domain))))
    if (kind === 'category' || kind === 'post_tag')
      leftOut.push({
        what: `Lists of ${kind === 'category' ? 'categories' : 'tags'}, and of what each author wrote`,
        why: `They have other addresses here. Lead them on with a row such as /${kind === 'category' ? 'category' : 'tag'}/* in a list of addresses.`,
      });
  return { format: 'WordPress', source: origin ?? (site || 'WordPress'), ...(origin === undefined ? {} : { origin }), items, leftOut };
}

interface Row {
  values: Map<string, string>;
  categories: { domain: string; name: string }[];
  meta: Map<string, string>;
}

function itemOf(
  row: Row,
  {
    into,
    type,
    origin,
    attachments,
  }: { into: Importable; type: string; origin: string | undefined; attachments: ReadonlyMap<string, string> },
): SourceItem {
  const id = first(row, 'wp:post_id') || first(row, 'guid');
  const isPublic = first(row, 'wp:status') === 'publish';
  const { html, lost } = htmlOf(first(row, 'content:encoded'));
  const parent = first(row, 'wp:post_parent');
  const picture = attachments.get(row.meta.get('_thumbnail_id') ?? '');
  const known = [first(row, 'link'), first(row, 'guid')].flatMap((address) => pathOn(origin, address) ?? []);
  return {
    id,
    kind: type,
    into,
    title: titleOf(row),
    slug: decoded(first(row, 'wp:post_name')) || undefined,
    summary: first(row, 'excerpt:encoded') || row.meta.get('_yoast_wpseo_metadesc') || undefined,
    html,
    publishedAt: instantOf(row),
    parent: parent === '' || parent === '0' ? undefined : parent,
    categories: row.categories.filter(({ domain }) => domain === 'category' || domain === 'post_tag').map(({ name }) => name),
    media: picture === undefined || picture === '' ? [] : [picture],
    addresses: isPublic ? [...new Set(known)].filter((path) => path !== '/') : [],
    lost,
  };
}

/** Short codes that WordPress fills in when it shows a page; those of pictures keep their words. Bounded, so that brackets without an end cost nothing. */
const shortcode = /\[(\/?)([a-z][a-z0-9_-]{0,100})((?:\s[^[\]]{0,2000})?)\]/gi;
const knownCodes: ReadonlySet<string> = new Set(['caption', 'gallery', 'audio', 'video', 'playlist', 'embed', 'wp_caption']);

/** The HTML that WordPress makes of what it keeps: paragraphs where empty lines stand, and nothing in place of its short codes. */
function htmlOf(content: string): { html: string; lost: string[] } {
  const closed = new Set(
    [...content.matchAll(shortcode)].filter(([, slash]) => slash === '/').map(([, , name = '']) => name.toLowerCase()),
  );
  const filled = new Map<string, number>();
  const plain = content.replace(shortcode, (whole: string, slash: string, name: string, about: string) => {
    const isCode = knownCodes.has(name.toLowerCase()) || closed.has(name.toLowerCase()) || /=/.test(about);
    if (!isCode) return whole;
    const isWords = /caption$/i.test(name);
    if (slash === '' && !isWords) filled.set(name, (filled.get(name) ?? 0) + 1);
    return '';
  });
  const lost = [...filled].map(
    ([name, count]) => `${count === 1 ? 'What' : `${count} times what`} WordPress puts in place of [${name}] is not in the export.`,
  );
  return { html: /<!--\s*wp:/.test(plain) ? plain : withParagraphs(plain), lost };
}

const blockStart = /^<\/?(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|t[dh]|blockquote|pre|form|figure|section|article|hr|iframe|!--)\b/i;

/** Empty lines between words make paragraphs, as WordPress shows its older texts. */
function withParagraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (blockStart.test(part) ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`))
    .join('\n');
}

/** Goes through the file once; of an item, whatever is not its text is only read where it is asked for. */
function readRows(text: string): { channel: Map<string, string>; rows: Row[] } {
  const channel = new Map<string, string>();
  const rows: Row[] = [];
  let row: Row | undefined;
  let words = '';
  let domain = '';
  let meta: { key: string; value: string } | undefined;
  let ignored = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        words = '';
        if (name === 'item') row = { values: new Map(), categories: [], meta: new Map() };
        else if (name === 'wp:comment' || (row === undefined && /^wp:(?:author|category|tag|term)$/.test(name))) ignored += 1;
        else if (name === 'wp:postmeta') meta = { key: '', value: '' };
        else if (name === 'category') domain = attributes['domain'] ?? '';
      },
      ontext(part) {
        words += part;
      },
      onclosetag(name) {
        if (name === 'wp:comment' || (row === undefined && /^wp:(?:author|category|tag|term)$/.test(name))) ignored -= 1;
        else if (ignored > 0) return;
        else if (name === 'item' && row !== undefined) {
          rows.push(row);
          row = undefined;
        } else if (row === undefined) {
          if (!channel.has(name)) channel.set(name, words.trim());
        } else if (name === 'wp:postmeta' && meta !== undefined) {
          row.meta.set(meta.key, meta.value);
          meta = undefined;
        } else if (meta !== undefined) {
          if (name === 'wp:meta_key') meta.key = words.trim();
          if (name === 'wp:meta_value') meta.value = words.trim();
        } else if (name === 'category') row.categories.push({ domain, name: words.trim() });
        else if (!row.values.has(name)) row.values.set(name, words);
        words = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return { channel, rows };
}

function first({ values }: Row, name: string): string {
  return (values.get(name) ?? '').trim();
}

function isAttachment(row: Row): boolean {
  return first(row, 'wp:post_type') === 'attachment';
}

function titleOf(row: Row): string {
  return first(row, 'title') || first(row, 'wp:post_name') || `Without a title (${first(row, 'wp:post_id')})`;
}

/** What never was public has a date of noughts. */
function instantOf(row: Row): string | undefined {
  const written = [first(row, 'wp:post_date_gmt'), first(row, 'wp:post_date')].find((one) => /^[1-9]\d{3}-\d\d-\d\d/.test(one));
  const at = written === undefined ? Number.NaN : Date.parse(`${written.replace(' ', 'T')}Z`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // A % that escapes nothing is a letter like others; the slug is made anew from it.
    return slug;
  }
}
