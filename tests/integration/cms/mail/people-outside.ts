import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { collectIntake } from '../../../../cms/jobs/intake/collect-intake.ts';
import { intakePages } from '../../../../content/model/addresses/addresses.ts';
import { intakeForm } from '../../../../content/model/intake/intake-form.ts';
import type { Document } from '../../../../content/model/documents/index.ts';
import { readerOf, type SnapshotReader } from '../../../../content/model/reader/reader.ts';
import { snapshotFrom, type SnapshotData } from '../../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../../content/sample/index.ts';
import { openIntake } from '../../../../publish/intake/index.ts';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { publicSiteForTheseTests } from '../../serve/public-site.ts';
import { exampleSite, publish } from '../../serve/publish-files.ts';

const data = sampleSnapshot();
const first = <C extends Document['collection']>(collection: C): Extract<Document, { collection: C }> =>
  data.documents.find(
    (one): one is Extract<Document, { collection: C }> =>
      one.collection === collection && (one.collection !== 'publications' || one.editions.length > 0),
  )!;

const reader = readerOf(snapshotFrom(data));
const shell = (title: string) => ({
  bytes: `<!doctype html><title>${title}</title><main><div id="intake_said"><p>Open the link.</p></div></main>`,
});

/** What is public, and a public server in front of it where people outside leave their address. */
export function peopleOutside() {
  const folder = temporaryFolder('spool');
  const topic = first('topics');
  const publication = first('publications');
  const news = first('news');
  const pages = { topic: reader.address(topic.id)!, publication: reader.address(publication.id)!, jobs: '/work-with-us/' };
  let key: string | undefined;
  const site = publicSiteForTheseTests(
    (store) => {
      const page = (path: string) => [path, { bytes: `<!doctype html><title>${path}</title>` }] as const;
      publish(store, {
        ...exampleSite,
        ...Object.fromEntries(Object.values(pages).map(page)),
        // As the site draws it (tests/integration/site/intake.test.ts): in plain sight.
        [pages.publication]: { bytes: `<!doctype html><title>Plan</title>${intakeForm('register-link', { page: pages.publication })}` },
        [intakePages['check-email']]: { bytes: '<!doctype html><title>Look in your inbox</title><p id="intake_back"></p>' },
        [intakePages.confirm]: shell('Confirm'),
        [intakePages.emails]: shell('Your emails'),
        [intakePages['not-sent']]: shell('Not sent'),
      });
    },
    { openIntake: () => openIntake({ spool: openSpool(folder.path), origin: data.origin, lettersKey: () => key, now: () => Date.now() }) },
  );
  /** What is public now, and which release shows it. */
  let shown: SnapshotReader = reader;
  let release = 1;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    topic,
    publication,
    news,
    pages,
    reader: () => shown,
    release: () => release,
    /** The worker says with which key addresses are encrypted. */
    offer: (offered: string | undefined) => void (key = offered),
    send: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      site.ask(path, { method: 'POST', headers: { ...form, ...headers }, body: new URLSearchParams(fields).toString() }),
    open: async (link: string) => (await site.ask(link.replace(data.origin, ''))).body.toString('utf8'),
    post: (link: string, body: string, type: string) =>
      site.ask(link.replace(data.origin, ''), { method: 'POST', headers: { 'content-type': type }, body }),
    spooled: () =>
      readdirSync(folder.path)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(folder.path, name), 'utf8')),
    collect: async (payload: Payload) =>
      collectIntake({
        payload,
        takeSubscription: (await import('../../../../cms/subscriptions/take-in.ts')).takingIn(payload),
        replyToFrom: (await import('../../../../cms/formats/reply.ts')).replyToFrom,
        spool: folder.path,
        reader: () => shown,
        log: () => undefined,
      }),
    /** Somebody with a browser that runs no scripts, whose clicks are counted. */
    visitor: (path: string) => {
      let html = '';
      const visitor = {
        clicks: 0,
        follow: async (link: string) => {
          visitor.clicks += 1;
          html = (await site.ask(link.replace(data.origin, ''))).body.toString('utf8');
        },
        press: async (button: string, typed: Record<string, string> = {}) => {
          visitor.clicks += 1;
          const found = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([one]) => one).find((one) => one.includes(`>${button}</button>`));
          if (found === undefined) throw new Error(`There is no button “${button}” in ${html}`);
          const fields = [...found.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
          const [, action = ''] = /action="([^"]+)"/.exec(found) ?? [];
          const answer = await site.ask(action, {
            method: 'POST',
            headers: form,
            body: new URLSearchParams({ ...Object.fromEntries(fields), ...typed }).toString(),
          });
          html = (answer.headers.location === undefined ? answer : await site.ask(answer.headers.location)).body.toString('utf8');
          return html;
        },
      };
      return visitor.follow(path).then(() => Object.assign(visitor, { clicks: 0 }));
    },
    /** Makes something else public than the sample. */
    show: (change: (data: SnapshotData) => Partial<SnapshotData> = () => ({})) => {
      shown = readerOf(snapshotFrom({ ...data, ...change(data) }));
      release += 1;
    },
    /** A story on the topic that became public now. */
    story: (name: string): Document => ({
      ...news,
      id: crypto.randomUUID(),
      slug: name.toLowerCase().replaceAll(' ', '-'),
      title: name,
      topics: [topic.id],
      firstPublished: new Date().toISOString(),
    }),
    remove: folder.remove,
  };
}

/** The links of a letter that lead to a page of the intake. */
export function linksIn(text: string, page: keyof typeof intakePages): string[] {
  return [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link).filter((link) => link.includes(`${intakePages[page]}?t=`));
}
