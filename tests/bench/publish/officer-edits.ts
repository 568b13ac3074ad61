import { prefixes } from '../../../content/model/collection-names.ts';
import type { PublicAnswer } from '../../support/running/ask-public.ts';
import { type CmsDocument, type Officer, paragraphs } from '../../support/running/officer.ts';

/** One edit as an officer makes it, and how the public sees that it is live. */
export interface Edit {
  what: 'title' | 'body' | 'new story' | 'address' | 'opening hours' | 'withdrawal';
  /** Sends it. @throws where the CMS does not take it */
  send(): Promise<void>;
  /** The address whose answer changes. */
  path: string;
  isLive(answer: PublicAnswer): boolean;
  /** A word that was on no page before, where search is to find the page by it. */
  word?: string;
  /** Whether the quick index must have the word: it stands in a title. */
  isInTitle?: true;
}

/** The edits that are timed, in the order they are made: each kind among the others. */
const order: readonly Edit['what'][] = [
  'title',
  'body',
  'new story',
  'address',
  'opening hours',
  'title',
  'body',
  'new story',
  'withdrawal',
  'title',
  'body',
  'new story',
  'address',
  'opening hours',
  'title',
  'body',
  'new story',
  'withdrawal',
  'address',
  'title',
];

/** The edits of one run, each of another document. */
export async function officerEdits(officer: Officer): Promise<Edit[]> {
  const [services, stories, hubs] = await Promise.all([
    publicOnes(officer, 'services'),
    publicOnes(officer, 'news'),
    publicOnes(officer, 'hubs'),
  ]);
  const next = (documents: CmsDocument[], collection: string): CmsDocument => {
    const document = documents.shift();
    if (document === undefined) throw new Error(`There are too few ${collection} to edit: run the benchmark with more documents.`);
    return document;
  };
  return order.map((what, index): Edit => {
    const word = wordNumber(index);
    switch (what) {
      case 'title': {
        const service = next(services, 'services');
        const title = `${String(service['title']).slice(0, 120)} ${word}`;
        return {
          what,
          word,
          isInTitle: true,
          path: addressOf('services', service),
          isLive: shows(word),
          send: save(officer, 'services', service, { title }),
        };
      }
      case 'body': {
        const story = next(stories, 'news');
        const body = paragraphs(`The words of this story were changed: ${word}.`);
        return { what, word, path: addressOf('news', story), isLive: shows(word), send: save(officer, 'news', story, { body }) };
      }
      case 'new story': {
        const story = newStory(word);
        return {
          what,
          word,
          isInTitle: true,
          path: `/${prefixes.news}/${story.slug}/`,
          isLive: shows(word),
          send: create(officer, 'news', story),
        };
      }
      case 'address': {
        const story = next(stories, 'news');
        const slug = `${String(story['slug']).slice(0, 60)}-${word.toLowerCase()}`;
        const path = `/${prefixes.news}/${slug}/`;
        // Its old address leads there: the two are one promise.
        return {
          what,
          path: addressOf('news', story),
          isLive: ({ status, headers }) => status === 301 && String(headers.location).endsWith(path),
          send: save(officer, 'news', story, { slug }),
        };
      }
      case 'opening hours': {
        const hub = next(hubs, 'hubs');
        const openingHours = { week: { monday: '09:00 to 12:30', friday: '10:00 to 16:00' }, note: `Ring the bell marked ${word}.` };
        return { what, path: addressOf('hubs', hub), isLive: shows(word), send: save(officer, 'hubs', hub, { openingHours }) };
      }
      case 'withdrawal': {
        const story = next(stories, 'news');
        const data = { withdrawalReason: 'It is over.', _status: 'draft' };
        return { what, path: addressOf('news', story), isLive: ({ status }) => status === 410, send: save(officer, 'news', story, data) };
      }
    }
  });
}

/** An edit that changes every page, and the words it puts on them. */
export interface EveryPageEdit {
  what: 'navigation' | 'settings' | 'alert';
  word: string;
  send(): Promise<void>;
}

/** The edits that change every page: the footer, the site's notice, and an urgent alert. */
export async function everyPageEdits(officer: Officer): Promise<EveryPageEdit[]> {
  const [footerWord, noticeWord, alertWord] = [wordNumber(100), wordNumber(101), wordNumber(102)] as const;
  const { body: navigation } = await officer.ask<{ footer: { title: string }[] }>('GET', '/globals/navigation?depth=0');
  const footer = navigation.footer.map((group, index) => (index === 0 ? { ...group, title: `${group.title} ${footerWord}` } : group));
  const alert = {
    title: `Roads are closed ${alertWord}`,
    text: 'Stay at home if you can, and ring before you set out.',
    tone: 'urgent',
    _status: 'published',
  };
  return [
    { what: 'navigation', word: footerWord, send: saveGlobal(officer, 'navigation', { footer }) },
    {
      what: 'settings',
      word: noticeWord,
      send: saveGlobal(officer, 'settings', { sampleNotice: `A notice on every page: ${noticeWord}.` }),
    },
    { what: 'alert', word: alertWord, send: create(officer, 'alerts', alert) },
  ];
}

async function publicOnes(officer: Officer, collection: string): Promise<CmsDocument[]> {
  const query = `where[_status][equals]=published&sort=id&limit=40`;
  const found = await officer.find(collection, query);
  // The sample's own documents are known by others; those that were made for the benchmark are alike.
  return found.filter(({ title }) => !String(title).includes('sample'));
}

function addressOf(collection: 'services' | 'news' | 'hubs', { slug }: CmsDocument): string {
  return `/${prefixes[collection]}/${String(slug)}/`;
}

function newStory(word: string): Record<string, unknown> & { slug: string } {
  return {
    title: `A new clinic opens: ${word}`,
    slug: `a-new-clinic-opens-${word.toLowerCase()}`,
    summary: 'A clinic opens its doors in the middle of town.',
    whatChanges: 'You can be seen nearer to where you live.',
    category: 'partnership',
    date: { precision: 'unknown' },
    body: paragraphs('People can walk in and talk to somebody.', `They ask for ${word}.`),
    _status: 'published',
  };
}

function save(officer: Officer, collection: string, { id }: CmsDocument, data: object): () => Promise<void> {
  return () => sent(officer, 'PATCH', `/${collection}/${id}`, { _status: 'published', ...data });
}

function create(officer: Officer, collection: string, data: object): () => Promise<void> {
  return () => sent(officer, 'POST', `/${collection}`, data);
}

function saveGlobal(officer: Officer, name: string, data: object): () => Promise<void> {
  return () => sent(officer, 'POST', `/globals/${name}`, { ...data, _status: 'published' });
}

async function sent(officer: Officer, method: string, path: string, body: object): Promise<void> {
  const answer = await officer.ask(method, path, body);
  if (answer.status >= 300) throw new Error(`The CMS answered ${answer.status} to ${method} ${path}: ${JSON.stringify(answer.body)}`);
}

function shows(word: string): (answer: PublicAnswer) => boolean {
  return ({ status, body }) => status === 200 && body.includes(word);
}

/** A word of its own that stands on no page: letters only, so that search takes it as one word. */
function wordNumber(number: number): string {
  const syllables = ['ba', 'ke', 'mi', 'no', 'ru', 'sa', 'te', 'vi', 'wo', 'zu'];
  const digits = [...String(1_000 + number)].map(Number);
  return `Qu${digits.map((digit) => syllables[digit]).join('')}x`;
}
