import { setTimeout as wait } from 'node:timers/promises';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { type Officer, paragraphs, signInOfficer } from '../../support/running/officer.ts';
import { readPublic } from '../../support/running/ask-public.ts';
import type { Act, Outcome, Thing, Told } from './acts.ts';
import type { Step } from '../plan.ts';
import { markOf } from './words.ts';

// One of the officers, a process of its own: does the steps it is sent, one after the other, and tells what the CMS answered.

/** What the process is started with. */
export interface OfficerSetting {
  cmsUrl: string;
  publicUrl: string;
  token: string;
  /** From 0 on. */
  officer: number;
}

/** What an officer's document is at present, to the officer's knowledge. */
interface Written {
  thing: Thing;
  version: number;
  slug: string;
  parent: string | null;
  isPublic: boolean;
  /** Addresses it left, as their last part. */
  leftSlugs: string[];
  links: object[];
}

const setting = JSON.parse(process.env['OFFICER'] ?? '{}') as OfficerSetting;
const officer: Officer = await signInOfficer(setting.cmsUrl, { token: setting.token });
const written: Written[] = [];
const alerts: { thing: Thing; version: number }[] = [];
let files: { thing: Thing; version: number } | undefined;
let notices = 0;
let named = 0;

process.on('message', (steps: Step[]) => {
  void (async () => {
    for (const step of steps) {
      await wait(step.pause);
      await take(step);
    }
    process.send?.('done');
  })();
});
process.on('disconnect', () => process.exit(0));

/** Does one step. Where there is nothing yet to do it to, a story is created instead. */
async function take(step: Step): Promise<void> {
  const documents = written.filter(({ thing }) => thing.invalid === undefined);
  const pages = documents.filter(({ thing }) => thing.collection === 'pages');
  const one = documents[step.which % Math.max(1, documents.length)];
  switch (step.do) {
    case 'create a page': {
      const roots = pages.filter(({ parent, isPublic }) => parent === null && isPublic);
      const root = roots[step.which % Math.max(1, roots.length)];
      return create(step, 'pages', { parent: root === undefined || step.which % 3 === 0 ? null : root.thing.id });
    }
    case 'edit':
      return one === undefined ? create(step, 'news') : save(step, one);
    case 'save a draft':
      return one === undefined ? create(step, 'news') : saveDraft(step, one);
    case 'rename':
      return one === undefined
        ? create(step, 'news')
        : save(step, one, { slug: `${one.thing.name.toLowerCase()}-renamed-${one.version + 1}` });
    case 'move': {
      const children = pages.filter(({ thing }) => !pages.some(({ parent }) => parent === thing.id));
      const child = children[step.which % Math.max(1, children.length)];
      const parents = pages.filter(({ thing, parent, isPublic }) => parent === null && isPublic && thing.id !== child?.thing.id);
      const parent = parents[step.which % Math.max(1, parents.length)];
      if (child === undefined) return create(step, 'pages');
      return save(step, child, { parent: parent === undefined || parent.thing.id === child.parent ? null : parent.thing.id });
    }
    case 'withdraw': {
      const leaves = documents.filter(({ thing, isPublic }) => isPublic && !pages.some(({ parent }) => parent === thing.id));
      const leaf = leaves[step.which % Math.max(1, leaves.length)];
      return leaf === undefined ? create(step, 'news') : withdraw(step, leaf);
    }
    case 'take a used address': {
      const left = documents.find(({ leftSlugs, thing }) => leftSlugs.length > 0 && thing.collection === 'news');
      return left === undefined
        ? create(step, 'news')
        : create(step, 'news', { slug: left.leftSlugs.pop() ?? '', invalid: 'takes a used address' });
    }
    case 'redirect':
      return one === undefined
        ? create(step, 'news')
        : redirect(step, { kind: 'document', document: { relationTo: one.thing.collection, value: one.thing.id } });
    case 'alert':
      return alert(step);
    case 'alert for later':
      return alert(step, new Date(Date.now() + 3_000 + (step.which % 5_000)).toISOString());
    case 'schedule':
      return schedule(step);
    case 'notice on every page':
      return notice(step);
    case 'replace a file':
      return replaceFile(step);
    case 'invalid':
      return invalid(step, one);
    default:
      return create(step, 'news');
  }
}

async function create(
  step: Step,
  collection: 'news' | 'pages',
  { slug, parent = null, invalid, links = [] }: { slug?: string; parent?: string | null; invalid?: string; links?: object[] } = {},
): Promise<void> {
  const thing = newThing(step, collection, invalid);
  const one: Written = { thing, version: 0, slug: slug ?? thing.name.toLowerCase(), parent, isPublic: false, leftSlugs: [], links };
  written.push(one);
  await save(step, one);
}

/** Publishes the next version of a document, as an officer's form does: with all its fields. */
async function save(step: Step, one: Written, changes: { slug?: string; parent?: string | null } = {}): Promise<void> {
  const next = { ...one, ...changes, version: one.version + 1 };
  const isNew = one.version === 0;
  const outcome = await tell({ thing: one.thing, step: step.do, version: next.version, leaves: 'public' }, () =>
    officer.ask(isNew ? 'POST' : 'PATCH', isNew ? `/${one.thing.collection}` : `/${one.thing.collection}/${one.thing.id}`, {
      ...(isNew ? { id: one.thing.id } : {}),
      ...fieldsOf(next),
      _status: 'published',
    }),
  );
  if (outcome === 'refused' && isNew) written.splice(written.indexOf(one), 1);
  if (outcome === 'refused') return;
  if (one.isPublic && next.slug !== one.slug) one.leftSlugs.push(one.slug);
  Object.assign(one, next, { isPublic: true });
}

async function saveDraft(step: Step, one: Written): Promise<void> {
  const version = one.version + 1;
  await tell({ thing: one.thing, step: step.do, version, leaves: 'as it was' }, () =>
    officer.ask('PATCH', `/${one.thing.collection}/${one.thing.id}?draft=true`, { ...fieldsOf({ ...one, version }), _status: 'draft' }),
  );
  one.version = version;
}

async function withdraw(step: Step, one: Written): Promise<void> {
  const outcome = await tell({ thing: one.thing, step: step.do, version: one.version, leaves: 'withdrawn' }, () =>
    officer.ask('PATCH', `/${one.thing.collection}/${one.thing.id}`, { withdrawalReason: 'The group stopped meeting.', _status: 'draft' }),
  );
  if (outcome !== 'refused') one.isPublic = false;
}

function fieldsOf({ thing, version, slug, parent, links }: Written): Record<string, unknown> {
  const mark = markOf(thing.name, version);
  const common = {
    title: `About ${mark}`,
    slug,
    summary: `What ${mark} is about.`,
    body: paragraphs(`The first words of ${mark}.`, `The last words of ${mark}.`),
  };
  return thing.collection === 'pages'
    ? { ...common, parent }
    : {
        ...common,
        whatChanges: `It changes ${mark}.`,
        category: 'partnership',
        date: { precision: 'unknown' },
        ...(links.length === 0 ? {} : { furtherInformation: { name: 'The team', links } }),
      };
}

async function redirect(step: Step, to: object, { from, invalid }: { from?: string; invalid?: string } = {}): Promise<void> {
  const thing = newThing(step, 'redirects', invalid);
  thing.from = from ?? `/go-${thing.name.toLowerCase()}`;
  await tell({ thing, step: step.do, version: 1, leaves: 'public' }, () =>
    officer.ask('POST', '/redirects', { id: thing.id, from: thing.from, to }),
  );
}

/** Puts up an alert; takes the oldest down where there are two. */
async function alert(step: Step, starts?: string): Promise<void> {
  const old = alerts.length < 2 ? undefined : alerts.shift();
  if (old !== undefined) {
    await tell({ thing: old.thing, step: step.do, version: old.version, leaves: 'withdrawn' }, () =>
      officer.ask('PATCH', `/alerts/${old.thing.id}`, { _status: 'draft' }),
    );
    return;
  }
  const thing = newThing(step, 'alerts');
  const mark = markOf(thing.name, 1);
  const act: Act = { thing, step: step.do, version: 1, leaves: 'public', ...(starts === undefined ? {} : { starts }) };
  const outcome = await tell(act, () =>
    officer.ask('POST', '/alerts', {
      id: thing.id,
      title: `Take care ${mark}`,
      text: `Stay at home, says ${mark}.`,
      tone: 'urgent',
      ...(starts === undefined ? {} : { starts }),
      _status: 'published',
    }),
  );
  if (outcome !== 'refused') alerts.push({ thing, version: 1 });
}

/** Writes a story and schedules it for the next minute of the clock. Nobody edits it again. */
async function schedule(step: Step): Promise<void> {
  const thing = newThing(step, 'news');
  const one: Written = { thing, version: 1, slug: thing.name.toLowerCase(), parent: null, isPublic: false, leftSlugs: [], links: [] };
  let version: unknown;
  const written = await tell({ thing, step: step.do, version: 1, leaves: 'a draft' }, async () => {
    const answer = await officer.ask('POST', '/news?draft=true', { id: thing.id, ...fieldsOf(one), _status: 'draft' });
    version = (answer.body['doc'] as { updatedAt?: unknown } | undefined)?.updatedAt;
    return answer;
  });
  if (written !== 'answered') return;
  const starts = new Date(Math.ceil((Date.now() + 3_000) / 60_000) * 60_000);
  const { day, time } = londonClock(starts);
  const wanted = { of: 'news', document: thing.id, action: 'publish', version, day, time };
  await tell({ thing, step: step.do, version: 1, leaves: 'public', starts: starts.toISOString() }, () =>
    officer.ask('POST', '/scheduled-actions/schedule', wanted),
  );
}

async function notice(step: Step): Promise<void> {
  notices += 1;
  const thing: Thing = { name: `Notice${setting.officer}`, collection: 'globals', id: 'settings', officer: setting.officer };
  const mark = markOf(thing.name, notices);
  await tell({ thing, step: step.do, version: notices, leaves: 'public' }, () =>
    officer.ask('POST', '/globals/settings', { sampleNotice: `A sample site. ${mark}.`, _status: 'published' }),
  );
}

/** Uploads a table that a story links to, or replaces it by the next version. */
async function replaceFile(step: Step): Promise<void> {
  const before = files;
  const thing = before?.thing ?? newThing(step, 'files');
  const version = (before?.version ?? 0) + 1;
  const mark = markOf(thing.name, version);
  const file = {
    name: `${thing.name.toLowerCase()}-${version}.csv`,
    type: 'text/csv',
    bytes: Buffer.from(`name,words\n${thing.name},${mark}\n`),
  };
  const outcome = await tell({ thing, step: step.do, version, leaves: 'public' }, () =>
    before === undefined
      ? officer.upload('POST', '/files', { id: thing.id, title: `Table ${mark}`, _status: 'published' }, file)
      : officer.upload('PATCH', `/files/${thing.id}`, { title: `Table ${mark}`, _status: 'published' }, file),
  );
  if (outcome === 'refused') return;
  files = { thing, version };
  if (before !== undefined) return;
  const links = [{ text: 'The table', to: { kind: 'file', file: thing.id } }];
  const story = { ...step, id: reversed(step.id) };
  await create(story, 'news', { links });
  thing.carrier = story.id;
}

/** Something that does not fit: it must be refused with a reason, or held back without holding up anything else. */
async function invalid(step: Step, one: Written | undefined): Promise<void> {
  const telephone = { kind: 'url', url: 'tel:999' };
  const home = { kind: 'path', path: '/' };
  const name = `${setting.officer}${named}`;
  switch (step.which % 8) {
    case 0:
      return redirect(step, telephone, { invalid: 'a redirect to a telephone' });
    case 1:
      return redirect(step, home, { from: `//invalid-${name}`, invalid: 'a redirect from //' });
    case 2:
      return redirect(step, home, { from: `/invalid\\${name}`, invalid: 'a redirect from an address with \\' });
    case 3:
      return redirect(step, home, { from: await assetPath(), invalid: 'a redirect from the address of a stylesheet' });
    case 4:
      return create(step, 'news', {
        links: [{ text: 'All of it', to: { kind: 'path', path: '/a-to-z/#100%' } }],
        invalid: 'a link to /a-to-z/#100%',
      });
    case 5: {
      const to = {
        kind: 'document',
        document: { relationTo: one?.thing.collection ?? 'news', value: one?.thing.id ?? step.id },
        fragment: 'no-such-part',
      };
      return create(step, 'news', { links: [{ text: 'A part of it', to }], invalid: 'a link to a part that is not there' });
    }
    case 6: {
      const [from, other] = [`/loop-${name}-a`, `/loop-${name}-b`];
      await redirect(step, home, { from });
      return redirect(
        { ...step, id: reversed(step.id) },
        { kind: 'path', path: `${other}/` },
        { from: other, invalid: 'a ring of redirects' },
      );
    }
    default:
      return redirect(step, home, { from: '/search/', invalid: 'a redirect from the address of search' });
  }
}

async function assetPath(): Promise<string> {
  const reader = readPublic(setting.publicUrl);
  const { body } = await reader.get('/');
  reader.close();
  return /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? '/assets/style.css';
}

/** Tells what is sent, sends it, and tells what became of it. Where nobody answers, waits until the CMS is there again. */
async function tell(act: Act, send: () => Promise<{ status: number; body: Record<string, unknown> }>): Promise<Outcome> {
  report({ act, is: 'sent' });
  let outcome: Outcome = 'unanswered';
  let words: string | undefined;
  try {
    const { status, body } = await send();
    // Whoever says that nothing was saved must not have saved it.
    const isRefused = status < 500 || /nothing was saved/i.test(JSON.stringify(body));
    outcome = status < 300 ? 'answered' : isRefused ? 'refused' : 'unanswered';
    if (status >= 300) words = `${status} ${JSON.stringify(body).slice(0, 300)}`;
  } catch (error) {
    // Nobody was there, or the connection broke in the middle: the save may be stored or not.
    words = error instanceof Error ? error.message : String(error);
    await untilThere();
  }
  report({ act, is: 'done', outcome, ...(words === undefined ? {} : { words }) });
  return outcome;
}

async function untilThere(): Promise<void> {
  for (;;) {
    try {
      const { status } = await officer.ask('GET', '/users/me');
      if (status === 200) return;
    } catch (error) {
      // Asked again in a moment.
      if (!(error instanceof Error)) throw error;
    }
    await wait(200);
  }
}

function report(told: Told): void {
  process.send?.(told);
}

function newThing({ id }: Step, collection: Thing['collection'], invalid?: string): Thing {
  named += 1;
  return {
    name: `Q${String.fromCharCode(97 + setting.officer)}${named}`,
    collection,
    id,
    officer: setting.officer,
    ...(invalid === undefined ? {} : { invalid }),
  };
}

/** Another identifier, as surely the same each time. */
function reversed(id: string): string {
  const [first = '', ...rest] = id.split('-');
  return [[...first].reverse().join(''), ...rest].join('-');
}
