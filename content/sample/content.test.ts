import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf, isReservedSlug } from '../model/addresses/addresses.ts';
import { block } from '../model/blocks/index.ts';
import { collections } from '../model/collections.ts';
import type { Document } from '../model/documents/index.ts';
import { wordsOf } from '../model/fields/rich-text.ts';
import { momentOf, phaseOf } from '../model/time/phase.ts';
import { readerOf } from '../model/reader/reader.ts';
import { snapshotData, snapshotFrom } from '../model/snapshot.ts';
import { sampleImages, sampleSnapshot } from './index.ts';
import { idOf } from './names.ts';

const data = sampleSnapshot();
const snapshot = snapshotFrom(data);
const nameOf = (document: Document): string => `${document.collection}/${document.slug}`;
const imageFolder = new URL('./images/', import.meta.url);

describe('the sample content as a whole', () => {
  it('fits the content model, and is the same each time', () => {
    expect(snapshotData.parse(sampleSnapshot())).toEqual(data);
  });

  it('holds at least 45 documents, some in every collection', () => {
    expect(data.documents.length).toBeGreaterThanOrEqual(45);
    for (const collection of collections)
      expect(
        data.documents.some((document) => document.collection === collection),
        collection,
      ).toBe(true);
  });

  it('uses every block that officers can use', () => {
    const used = new Set(everyObject(data.documents).map(({ blockType }) => blockType));
    const names = block.options.map((option) => option.shape.blockType.value);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  it('names nothing that is not there', () => {
    const known = new Set([...data.documents, ...sampleImages, ...data.alerts, ...data.redirects].map(({ id }) => id));
    const unknown = data.documents.flatMap((document) =>
      everyText(document)
        .filter((text) => uuid.test(text) && !known.has(text))
        .map(() => nameOf(document)),
    );
    expect(unknown).toEqual([]);
    expect(everyText([data.globals, data.alerts, data.redirects]).filter((text) => uuid.test(text) && !known.has(text))).toEqual([]);
  });

  it('links only to headings that stand on the page', () => {
    const broken = everyObject(data)
      .filter(({ kind, fragment }) => kind === 'document' && fragment !== undefined)
      .filter(({ id, fragment }) => !anchorsOf(snapshot.documents.get(String(id))).includes(String(fragment)))
      .map(({ fragment }) => fragment);
    expect(broken).toEqual([]);
  });

  it('links only to addresses that the site answers', () => {
    const { routes, redirects } = readerOf(snapshot);
    const paths = everyObject(data)
      .filter(({ kind }) => kind === 'path')
      .map(({ path }) => String(path));
    expect(paths.filter((path) => !routes.has(path))).toEqual([]);
    expect([...redirects.keys()].sort()).toEqual(data.redirects.map(({ from }) => from).sort());
  });

  it('gives evidence only for priorities that a pillar has', () => {
    const missing = data.documents.flatMap((document) =>
      document.evidenceFor
        .filter(({ pillar, priority }) => !anchorsOf(snapshot.documents.get(pillar)).includes(priority))
        .map(({ priority }) => `${nameOf(document)}: ${priority}`),
    );
    expect(missing).toEqual([]);
  });

  it('uses a slug once in its collection, and none that is taken by a list', () => {
    const names = data.documents.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const reserved = data.documents.filter((document) =>
      isReservedSlug(document.collection, document.slug, document.collection === 'pages' && document.parent === undefined),
    );
    expect(reserved.map(nameOf)).toEqual([]);
    expect(new Set(data.documents.map((document) => addressOf(document, snapshot.documents))).size).toBe(data.documents.length);
  });

  it('uses a title once, and none too long for a list', () => {
    const titles = data.documents.map(({ title }) => title.toLowerCase());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(data.documents.filter(({ title }) => title.length > 65).map(nameOf)).toEqual([]);
  });
});

describe('each sample document', () => {
  it.each(data.documents.map((document) => [nameOf(document), document] as const))('%s can be found', (_, document) => {
    const isWholeArea = document.collection === 'areas' && document.parent === undefined;
    if (!isWholeArea) expect(document.areas.length, 'areas').toBeGreaterThan(0);
    if (document.collection !== 'topics' && document.collection !== 'areas') expect(document.topics.length, 'topics').toBeGreaterThan(0);
    expect(document.search.words.length, 'words the public uses').toBeGreaterThanOrEqual(2);
    expect(new Set(document.search.words).size, 'words given once').toBe(document.search.words.length);
    expect(document.related.length, 'related documents').toBeGreaterThan(0);
    expect(document.related, 'related to itself').not.toContain(document.id);
    expect(document.firstPublished <= document.updated && document.updated <= data.now, 'dates in order').toBe(true);
  });

  it('has anchors that stand once on a page', () => {
    const twice = data.documents.filter((document) => {
      const bodies =
        document.collection === 'guides' ? document.steps.map(({ body }) => headingsIn(body)) : [headingsIn({ ...document, editions: [] })];
      return bodies.some((anchors) => new Set(anchors).size !== anchors.length);
    });
    expect(twice.map(nameOf)).toEqual([]);
  });

  it('speaks calmly: no exclamation marks, no straight quotation marks', () => {
    const loud = data.documents.filter((document) => everyText(readable(document)).some((text) => /[!"]/.test(text)));
    expect(loud.map(nameOf)).toEqual([]);
  });

  it('reads easily: no sentence of more than 30 words', () => {
    const long = data.documents.flatMap((document) =>
      bodiesOf(document)
        .flatMap((body) => wordsOf(body))
        .flatMap((text) => text.split(/(?<=[.?:])\s/))
        .filter((sentence) => sentence.split(/\s+/).length > 30)
        .map((sentence) => `${nameOf(document)}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('what people said', () => {
  const said = data.documents.flatMap((document) =>
    everyObject(document)
      .filter((value) => value['person'] !== undefined)
      .map((value) => ({
        document,
        kind: value['kind'],
        text: String(value['text']),
        person: value['person'] as { post?: string; asAt?: string },
      })),
  );

  it('is a paraphrase without quotation marks, unless the document is made up', () => {
    expect(said.length).toBeGreaterThan(7);
    expect(
      said
        .filter(({ document, kind }) => kind !== 'paraphrase' && document.sampleNotice === undefined)
        .map(({ document }) => nameOf(document)),
    ).toEqual([]);
    expect(said.filter(({ text }) => /[“”"«»]/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('comes with the post the person held, and when', () => {
    for (const { person, text } of said) expect([person.post, person.asAt], text).not.toContain(undefined);
  });

  it('is told in other words each time', () => {
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
  });
});

describe('nothing is invented', () => {
  const real = data.documents.filter(({ sampleNotice }) => sampleNotice === undefined);

  it('shows no telephone number but the urgent ones on a page that is not marked as a sample', () => {
    const numbers = real.flatMap((document) =>
      everyText(readable(document)).flatMap((text) => text.match(/\b0\d[\d ]{6,}\d|\b116 \d{3}\b|\b999\b|\b111\b/g) ?? []),
    );
    expect([...new Set(numbers)].sort()).toEqual(['111', '116 123', '999']);
  });

  it('gives no e-mail address on a page that is not marked as a sample, and only reserved values elsewhere', () => {
    expect(everyText(real).filter((text) => text.includes('@'))).toEqual([]);
    const texts = everyText(data);
    expect(texts.flatMap((text) => text.match(/@[\w.-]+\w/g) ?? []).filter((host) => host !== '@example.org')).toEqual([]);
    expect(texts.flatMap((text) => text.match(/\b0\d{4} \d{6}\b/g) ?? []).filter((number) => !number.startsWith('01632 960'))).toEqual([]);
  });

  it('leads to no website but the one that is given', () => {
    const hosts = everyText(real).flatMap((text) => text.match(/https?:\/\/[^/]+/g) ?? []);
    expect([...new Set(hosts)]).toEqual(['https://www.nhsglos.nhs.uk']);
  });

  it('gives opening hours to the Cavern alone', () => {
    const withHours = real.filter((document) => 'openingHours' in document && document.openingHours !== undefined);
    expect(withHours.map(nameOf)).toEqual(['services/support-at-the-cavern']);
  });

  it('dates only the stories of Plymouth', () => {
    const dated = real.filter((document) => document.collection === 'news' && document.date.precision !== 'unknown');
    expect(dated.length).toBeGreaterThan(0);
    for (const story of dated) expect(story.areas, nameOf(story)).toContain(idOf('areas/plymouth'));
  });

  it('marks made-up documents in a way that the public sees', () => {
    const made = data.documents.filter(({ slug, title }) => slug.startsWith('sample-') || title.includes('made-up'));
    expect(made.length).toBeGreaterThan(4);
    for (const document of made) expect(document.sampleNotice, nameOf(document)).toMatch(/^Illustrative sample/);
  });
});

describe('urgent help', () => {
  it('is on every page about mental health', () => {
    const mentalHealth = idOf('topics/mental-health');
    const services = data.documents.filter((document) => document.collection === 'services' && document.topics.includes(mentalHealth));
    expect(services.filter((document) => document.collection === 'services' && !document.isAboutMentalHealth).map(nameOf)).toEqual([]);
    const topic = snapshot.documents.get(mentalHealth);
    expect(topic?.collection === 'topics' && topic.isMentalHealth).toBe(true);
  });

  it('is 999, NHS 111 and Samaritans, with the right numbers', () => {
    expect(data.globals.settings.urgentHelp.map(({ telephone }) => telephone)).toEqual(['999', '111', '116 123']);
  });
});

describe('time', () => {
  it('shows phases as they are on the day of the sample', () => {
    const phase = (name: Parameters<typeof idOf>[0]): string => phaseOf(snapshot.documents.get(idOf(name)) as Document, momentOf(data));
    expect(phase('news/plymouth-first-wellbeing-hub')).toBe('old');
    expect(phase('vacancies/plymouth-gp-trainees')).toBe('past programme');
    expect(phase('vacancies/sample-link-worker')).toBe('open');
    expect(phase('hubs/sample-hub-meadow-street')).toBe('opening soon');
    expect(phase('events/launch-of-plymouths-first-hub')).toBe('past');
    expect(phase('events/sample-singing-taster')).toBe('to come');
  });
});

describe('the pictures', () => {
  it('are all there, and each is used', () => {
    const used = new Set(everyText(data.documents));
    for (const { file, id } of sampleImages) {
      expect(existsSync(new URL(file, imageFolder)), file).toBe(true);
      expect(used.has(id), `${file} is used`).toBe(true);
    }
    expect(readdirSync(imageFolder).sort()).toEqual(sampleImages.map(({ file }) => file).sort());
  });

  it('stand for one thing each: no two documents of a kind show the same', () => {
    const shown = data.documents.flatMap(({ collection, image }) => (image === undefined ? [] : [`${collection} ${image}`]));
    expect(shown).toEqual([...new Set(shown)]);
  });

  it('say what they show', () => {
    for (const { file, alt, isDecorative, licence } of sampleImages) {
      expect(isDecorative || (alt ?? '').length > 10, file).toBe(true);
      expect(licence).toBe('CC0');
    }
  });

  it('are plain shapes: no script, no text, nothing from elsewhere', () => {
    for (const { file } of sampleImages) {
      const drawing = readFileSync(new URL(file, imageFolder), 'utf8');
      expect(drawing, file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1600 900"/);
      expect(drawing, file).not.toMatch(/<script|<text|<image|<style|href|url\(/);
    }
  });
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

type Fields = Record<string, unknown>;

/** Every object in a value, at any depth. */
function everyObject(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (value === null || typeof value !== 'object') return [];
  return [value as Fields, ...Object.values(value).flatMap(everyObject)];
}

/** Every text in a value, at any depth. */
function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(everyText);
}

/** A document without the words that the public may type but never reads. */
function readable(document: Document): Omit<Document, 'search'> {
  const { search: _, ...rest } = document;
  return rest;
}

function headingsIn(value: unknown): string[] {
  return everyObject(value)
    .filter(({ type }) => type === 'heading')
    .map(({ id }) => String(id));
}

function anchorsOf(document: Document | undefined): string[] {
  if (document?.collection === 'pillars') return document.priorities.map(({ anchor }) => anchor);
  return headingsIn(document);
}

function bodiesOf(document: Document): Parameters<typeof wordsOf>[0][] {
  if (document.collection === 'guides') return [document.introduction, ...document.steps.map(({ body }) => body)];
  if (document.collection === 'publications') return document.editions.map(({ body }) => body);
  if (document.collection === 'pillars') return [document.introduction];
  return [document.body];
}
