import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { consultation } from '../../../content/model/documents/consultation.ts';
import { startingGlobals } from '../../../content/model/globals/starting.ts';
import { fullTextAddress } from '../../../content/model/search/search-addresses.ts';
import type { Change } from '../../../publish/change.ts';
import { type Answer, openStore } from '../../../publish/store/index.ts';
import { context, gone, publishingSite, shown, stories, story } from './publishing-site.ts';

const site = publishingSite();

describe('a publish', () => {
  it('is on the public site with its receipt', async () => {
    const { receipt } = await site.publisher.publish([shown(story('first'))], context);
    expect(receipt.addresses).toContainEqual({ path: '/news/first/', what: 'added' });
    expect(receipt.proof?.wrong).toEqual([]);
    expect(await site.get('/news/first/')).toMatchObject({ status: 200, body: expect.stringContaining('Story first') as string });
  });

  it('renders only what the change reaches', async () => {
    await site.publisher.publish(stories(12), context);
    const { receipt } = await site.publisher.publish(
      [shown({ ...story('s3'), summary: 'A summary that only its own page shows.' })],
      context,
    );
    expect(receipt.rendered).toBeLessThan(10);
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('goes on after a restart without rendering everything', async () => {
    await site.publisher.publish(stories(12), context);
    await site.reopen();
    const { receipt } = await site.publisher.publish([shown({ ...story('s3'), summary: 'Another summary after the restart.' })], context);
    expect(receipt.rendered).toBeLessThan(10);
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('renders what shows the address or the forms of the site again, once the host is set differently', async () => {
    await site.publisher.publish(stories(3), context);
    expect((await site.get('/news/s1/')).body).toContain('Rate this page.');
    await site.reopen({ hasIntake: false });
    expect(site.publisher.isBehind()).toBe(true);
    expect((await site.publisher.publish([], context)).receipt.rendered).toBe(3);
    expect((await site.get('/news/s1/')).body).not.toContain('Rate this page.');
    await site.reopen({ hasIntake: false });
    expect(site.publisher.isBehind()).toBe(false);
    await site.reopen({ hasIntake: false, origin: 'https://www.example.org' });
    expect(site.publisher.isBehind()).toBe(true);
    await site.publisher.publish([], context);
    expect((await site.get('/news/s1/')).body).toContain('At https://www.example.org.');
    expect(site.publisher.isBehind()).toBe(false);
    const rehearsal = { hasIntake: false, origin: 'https://www.example.org', isStaging: true };
    await site.reopen(rehearsal);
    expect(site.publisher.isBehind()).toBe(true);
    await site.publisher.publish([], context);
    expect((await site.get('/news/s1/')).body).toContain('This is a rehearsal.');
    await site.reopen({ ...rehearsal, isStaging: false });
    await site.publisher.publish([], context);
    expect((await site.get('/news/s1/')).body).not.toContain('This is a rehearsal.');
  });

  it('renders everything with another renderer', async () => {
    await site.publisher.publish(stories(3), context);
    await site.reopen({ site: { hash: 'another' } });
    expect(site.publisher.isBehind()).toBe(true);
    const { receipt } = await site.publisher.publish([], context);
    expect(receipt.rendered).toBe(site.publisher.reader().routes.size);
  });

  it('goes on from what another version of the program wrote, and leaves out what does not fit until it is read again', async () => {
    await site.publisher.publish(stories(3), context);
    const { keyFacts, ...withoutKeyFacts } = story('s0');
    expect(keyFacts).toEqual([]);
    site.store.write(({ content }) => {
      content.set('document', 's0', withoutKeyFacts);
      content.set('document', 's1', { ...story('s1'), fieldOfLongAgo: 'gone since' });
    });
    await site.reopen({ site: { hash: 'another' } });
    const documents = () => site.publisher.reader().snapshot.documents;
    expect(site.publisher.isOfAnotherVersion()).toBe(true);
    expect([documents().get('s0'), documents().get('s1')]).toEqual([story('s0'), undefined]);
    expect((await site.get('/news/s1/')).status).toBe(200);
    await site.publisher.publish(stories(3), { ...context, isFull: true });
    expect(documents().get('s1')).toEqual(story('s1'));
    expect((await site.get('/news/s1/')).status).toBe(200);
    expect(site.publisher.isOfAnotherVersion()).toBe(false);
  });

  it('forgets what another version wrote, does not fit and is not public by then', async () => {
    await site.publisher.publish(stories(3), context);
    site.store.write(({ content }) => content.set('document', 's1', { ...story('s1'), fieldOfLongAgo: 'gone since' }));
    await site.reopen({ site: { hash: 'another' } });
    const rest = stories(3).filter((change) => !('id' in change) || change.id !== 's1');
    await site.publisher.publish(rest, { ...context, isFull: true });
    expect([...site.store.content.rows()].filter(({ id }) => id === 's1')).toEqual([]);
    await site.reopen({ site: { hash: 'another' } });
    expect(site.publisher.reader().snapshot.documents.has('s1')).toBe(false);
    expect((await site.get('/news/s1/')).status).toBe(410);
  });
});

describe('a document that fails a check', () => {
  it('stays at its last good version, is named, and holds nobody up', async () => {
    await site.publisher.publish([shown(story('good')), shown(story('other'))], context);
    const { receipt } = await site.publisher.publish(
      [shown({ ...story('good'), title: 'This breaks the template' }), shown({ ...story('other'), title: 'Urgent news' })],
      context,
    );
    expect(receipt.quarantined).toEqual([
      {
        collection: 'news',
        id: 'good',
        title: 'This breaks the template',
        version: 'v',
        isPublic: true,
        problems: [{ field: '', reason: 'The page /news/good/ can’t be made: The template cannot show this.' }],
      },
    ]);
    expect((await site.get('/news/good/')).body).toContain('Story good');
    expect((await site.get('/news/other/')).body).toContain('Urgent news');
  });

  it('is released from being held by a version that passes', async () => {
    await site.publisher.publish([shown({ ...story('good'), title: 'This breaks the template' }), shown(story('other'))], context);
    expect(site.publisher.quarantined()).toHaveLength(1);
    const { receipt } = await site.publisher.publish([shown(story('good'))], context);
    expect(receipt.quarantined).toEqual([]);
    expect((await site.get('/news/good/')).status).toBe(200);
  });

  it('is held when its title is taken', async () => {
    await site.publisher.publish([shown(story('one'))], context);
    const { receipt } = await site.publisher.publish([shown({ ...story('two'), title: 'Story one' })], context);
    expect(receipt.quarantined[0]?.problems[0]?.reason).toBe(
      'The title “Story one” is also the title of /news/one/: give one of them another. (on /news/two/)',
    );
  });

  it('is held with its reasons when it does not fit the model', async () => {
    await site.publisher.publish([shown(story('one'))], context);
    const problems = [{ field: 'Summary', reason: 'Write a summary.' }];
    const { receipt } = await site.publisher.publish(
      [{ kind: 'invalid', collection: 'news', id: 'one', title: 'One', version: 'v2', problems }],
      context,
    );
    expect(receipt.quarantined).toMatchObject([{ id: 'one', version: 'v2', isPublic: true, problems }]);
    expect((await site.get('/news/one/')).status).toBe(200);
  });

  it('holds the menu when the menu leads nowhere', async () => {
    await site.publisher.publish([shown(story('one'))], context);
    const { home } = site.publisher.reader().snapshot.globals;
    const task = { link: { text: 'Nowhere', to: { kind: 'path' as const, path: '/nowhere/' } }, isUrgent: false };
    const { receipt } = await site.publisher.publish(
      [{ kind: 'global', name: 'home', value: { ...home, tasks: [task] }, version: 'v2' }, shown(story('two'))],
      context,
    );
    expect(receipt.quarantined).toMatchObject([
      {
        collection: 'globals',
        id: 'home',
        problems: [
          {
            field: 'a link',
            reason: 'The link to /nowhere/ leads nowhere: no page of this site has that address. Choose another target. (on /)',
          },
        ],
      },
    ]);
    expect((await site.get('/news/two/')).status).toBe(200);
  });
});

describe('an address', () => {
  it('leads to where its document moved', async () => {
    await site.publisher.publish([shown(story('before'))], context);
    await site.publisher.publish([shown({ ...story('before'), slug: 'after' })], context);
    expect(await site.get('/news/before/')).toMatchObject({ status: 301, location: '/news/after/' });
  });

  it('leads there in one step however often the document moved', async () => {
    for (const slug of ['a', 'b', 'c']) await site.publisher.publish([shown({ ...story('x'), slug })], context);
    expect(await site.get('/news/a/')).toMatchObject({ status: 301, location: '/news/c/' });
    await site.publisher.publish([shown({ ...story('x'), slug: 'a' })], context);
    expect((await site.get('/news/a/')).status).toBe(200);
    expect(await site.get('/news/c/')).toMatchObject({ status: 301, location: '/news/a/' });
  });

  it('whose document moved and was withdrawn since is shown as it was at neither of its addresses', async () => {
    const on = (day: string) => site.reopen({ now: () => new Date(`${day}T12:00:00.000Z`) });
    await on('2026-03-01');
    await site.publisher.publish([shown(story('one')), shown(story('other'))], context);
    await on('2026-04-01');
    await site.publisher.publish([shown({ ...story('one'), slug: 'two' })], context);
    const statuses = async () => [
      (await site.get('/archive/20260310120000/news/one/')).status,
      (await site.get('/archive/20260410120000/news/two/')).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    await on('2026-05-01');
    await site.publisher.publish([gone('one', { reason: 'It was not true.' })], context);
    expect(await statuses()).toEqual([410, 410]);
  });

  it('says why its document was withdrawn, before and after it moved', async () => {
    await site.publisher.publish([shown(story('kept')), shown(story('old'))], context);
    await site.publisher.publish([shown({ ...story('old'), slug: 'new' })], context);
    await site.publisher.publish(
      [{ kind: 'withdrawn', collection: 'news', id: 'old', title: 'Story old', reason: 'It was wrong.' }],
      context,
    );
    for (const path of ['/news/old/', '/news/new/'])
      expect(await site.get(path)).toMatchObject({ status: 410, body: expect.stringContaining('It was wrong.') as string });
    expect(site.store.ledger.last('/news/new/')).toMatchObject({ event: 'withdrawn', reason: 'It was wrong.', document: 'old' });
  });
});

describe('a release that would lose the site', () => {
  it('is refused when no document is left', async () => {
    await site.publisher.publish([shown(story('only'))], context);
    await expect(site.publisher.publish([gone('only')], context)).rejects.toThrow(
      'The release was not made: it would hold no document at all. Publish something first. If an empty site is what you want, an administrator can confirm it on their desk, or run npm run publish:site -- --may-shrink.',
    );
    expect((await site.get('/news/only/')).status).toBe(200);
  });

  it('is made where somebody begins with nothing, and goes on without a document until there is one', async () => {
    await expect(site.publisher.publish([], context)).rejects.toThrow('it would hold no document at all');
    await site.publisher.publish([], { ...context, mayShrink: true });
    expect((await site.get('/')).status).toBe(200);
    await site.publisher.publish([{ kind: 'global', name: 'settings', value: startingGlobals.settings, version: '1' }], context);
    await site.publisher.publish([shown(story('first'))], context);
    expect((await site.get('/news/first/')).status).toBe(200);
  });

  it('is refused when more than half would go, unless that is said', async () => {
    await site.publisher.publish(stories(12), context);
    const most = Array.from({ length: 8 }, (_, index) => gone(`s${index}`));
    await expect(site.publisher.publish(most, context)).rejects.toThrow('it would hold 4 documents where the live one holds 12');
    await site.publisher.publish(most, { ...context, mayShrink: true });
    expect((await site.get('/news/s1/')).status).toBe(410);
  });
});

describe('going back', () => {
  it('shows the old release, keeps what was withdrawn withdrawn, and pauses until somebody resumes', async () => {
    const { receipt: first } = await site.publisher.publish([shown(story('a')), shown(story('b')), shown(story('c'))], context);
    await site.publisher.publish([shown({ ...story('a'), title: 'A mistake' }), gone('b')], context);
    await site.publisher.publish([shown(story('newer'))], context);

    await site.publisher.rollback(first.release, 'an editor');
    expect((await site.get('/news/a/')).body).toContain('Story a');
    expect((await site.get('/news/b/')).status).toBe(410);
    expect(await site.get('/news/newer/')).toMatchObject({
      status: 410,
      body: expect.stringContaining('We have gone back to an earlier version') as string,
    });
    await expect(site.publisher.publish([shown(story('d'))], context)).rejects.toThrow(
      'Publishing is paused: an editor went back to release 1. Resume publishing on the Releases page.',
    );

    await site.reopen();
    site.publisher.resume();
    await site.publisher.publish([shown(story('d'))], context);
    expect((await site.get('/news/a/')).body).toContain('A mistake');
    expect((await site.get('/news/newer/')).status).toBe(200);
    expect((await site.get('/news/d/')).status).toBe(200);
  });

  it('shows the newest release again when publishing is resumed, though nothing was saved', async () => {
    const { receipt: first } = await site.publisher.publish([shown(story('a'))], context);
    await site.publisher.publish([shown(story('b'))], context);
    await site.publisher.rollback(first.release, 'an editor');
    expect(site.publisher.isBehind()).toBe(true);
    site.publisher.resume();
    const { outcome, receipt } = await site.publisher.publish([], context);
    expect(outcome).toBe('published');
    expect(receipt.addresses).toContainEqual({ path: '/news/b/', what: 'added' });
    expect((await site.get('/news/b/')).status).toBe(200);
    expect(site.publisher.isBehind()).toBe(false);
    expect((await site.publisher.publish([], context)).outcome).toBe('unchanged');
  });

  it('goes back to what caught up behind a release, and counts it as that release', async () => {
    const { receipt: first } = await site.publisher.publish([shown(story('a'))], context);
    await site.publisher.catchUpSearch();
    expect((await site.publisher.publish([], context)).receipt.release).toBe(first.release);
    const caughtUp = site.store.releases.latestOf(first.release);
    expect(caughtUp).toBeGreaterThan(first.release);
    await site.publisher.publish([shown(story('b'))], context);
    const { receipt: back } = await site.publisher.rollback(first.release, 'an editor');
    expect(site.store.releases.get(back.release)?.reason).toBe(`Went back to release ${first.release}`);
    const fullText = (number: number) => shaOf(site.store.addresses.asOf(fullTextAddress, number));
    expect(fullText(first.release)).toBeUndefined();
    expect([fullText(caughtUp), fullText(back.release)]).toEqual([expect.any(String), fullText(caughtUp)]);
  });

  it('says what to do when the release is not kept', async () => {
    await site.publisher.publish([shown(story('a'))], context);
    await expect(site.publisher.rollback(99, 'an editor')).rejects.toThrow(
      'Release 99 is not kept. npm run releases lists the releases you can go back to.',
    );
  });
});

describe('a publish that is cut off', () => {
  for (const step of ['render and check', 'compress', 'commit', 'prove']) {
    it(`leaves the live site whole when it stops before “${step}”, and the next start finishes it`, async () => {
      await site.publisher.publish([shown(story('a'))], context);
      const cut = await site.reopen({ onStep: (next) => stopAt(next, step) });
      await expect(cut.publish([shown({ ...story('a'), title: 'Changed' })], context)).rejects.toThrow('cut off');
      expect((await site.get('/news/a/')).status).toBe(200);

      const restarted = openStore(site.folder);
      await site.reopen({ store: restarted });
      await site.publisher.publish([shown({ ...story('a'), title: 'Changed' })], context);
      expect((await site.get('/news/a/')).body).toContain('Changed');
      expect(await site.publisher.verify()).toEqual([]);
    });
  }
});

describe('files', () => {
  const file = (bytes: string, name: string): Change => {
    const path = join(site.folder, `source-${name}`);
    mkdirSync(site.folder, { recursive: true });
    writeFileSync(path, bytes);
    const { sha256, size } = site.store.write((unit) => unit.putObject(Buffer.from(bytes)));
    return {
      kind: 'file',
      id: 'plan',
      value: {
        id: 'plan',
        name,
        title: 'The plan',
        type: 'application/pdf',
        size,
        language: 'en',
        sha256,
        updated: '2026-11-01T09:00:00.000Z',
      },
      sources: new Map([[sha256, path]]),
    };
  };

  /** A consultation that is closed, and whose outcome with its paper has this day. */
  const waitingFor = (date: string) =>
    shown(
      consultation.parse({
        collection: 'consultations',
        id: 'asked',
        title: 'Where should the café be?',
        slug: 'asked',
        summary: 'We ask where.',
        firstPublished: '2026-10-01T09:00:00.000Z',
        updated: '2026-11-01T09:00:00.000Z',
        question: 'Where?',
        opens: { date: '2026-10-01' },
        closes: { date: '2026-11-01' },
        outcome: { date, decision: 'Here.', papers: [{ title: 'The report', to: { kind: 'file', id: 'plan' } }] },
      }),
    );

  it('keep the address of their latest bytes and of all earlier ones, while something public uses them', async () => {
    const publication = {
      ...story('uses'),
      furtherInformation: { addressLines: [], links: [{ text: 'The plan', to: { kind: 'file' as const, id: 'plan' } }] },
    };
    const first = createHash('sha256').update('first bytes').digest('hex');
    await site.publisher.publish([shown(publication), shown(story('other')), file('first bytes', 'plan.pdf')], context);
    await site.publisher.publish([file('second bytes', 'plan-2.pdf')], context);
    expect(await site.get('/files/plan/plan-2.pdf')).toMatchObject({ status: 200, body: 'second bytes' });
    expect(await site.get('/files/plan/plan.pdf')).toMatchObject({ status: 301, location: '/files/plan/plan-2.pdf' });
    expect(await site.get(`/files/plan/${first}/plan.pdf`)).toMatchObject({ status: 200, body: 'first bytes' });
    await site.publisher.publish([gone('uses')], context);
    expect((await site.get('/files/plan/plan-2.pdf')).status).toBe(410);
  });

  it('of an outcome have no address before its day, and have it from then on though nobody saves anything', async () => {
    let now = '2026-11-20T09:00:00.000Z';
    const clock = { now: () => new Date(now) };
    await site.reopen(clock);
    const paper = file('the report', 'report.pdf');
    const sha256 = createHash('sha256').update('the report').digest('hex');
    const addresses = ['/files/plan/report.pdf', `/files/plan/${sha256}/report.pdf`];
    const statuses = () => Promise.all(addresses.map(async (path) => (await site.get(path)).status));

    const { receipt } = await site.publisher.publish([waitingFor('2026-12-01'), shown(story('other')), paper], context);
    expect(receipt.quarantined).toEqual([]);
    expect(receipt.addresses.filter(({ path }) => path.startsWith('/files/'))).toEqual([]);
    expect(await statuses()).toEqual([404, 404]);
    expect(await site.publisher.verify()).toEqual([]);

    // Nothing names its bytes yet, and the sweep leaves them for the day.
    site.store.collect({ now: new Date('2099-01-01') });
    await site.reopen(clock);
    expect(site.publisher.nextChange()).toBe('2026-12-01T00:00:00.000Z');
    now = '2026-12-01T00:00:00.000Z';
    await site.publisher.publish([], context);
    expect(await site.get('/files/plan/report.pdf')).toMatchObject({ status: 200, body: 'the report' });
    expect(await statuses()).toEqual([200, 200]);
    expect(await site.publisher.verify()).toEqual([]);

    await site.publisher.publish([waitingFor('2027-01-10')], context);
    expect(await statuses()).toEqual([410, 410]);
    expect(await site.publisher.verify()).toEqual([]);
    now = '2027-01-10T00:00:00.000Z';
    await site.publisher.publish([], context);
    expect(await statuses()).toEqual([200, 200]);
  });

  it('of an outcome that is taken back before its day leave no trace of their name', async () => {
    await site.reopen({ now: () => new Date('2026-11-20T09:00:00.000Z') });
    await site.publisher.publish([waitingFor('2026-12-01'), shown(story('other')), file('the report', 'report.pdf')], context);
    await site.publisher.publish([{ kind: 'withdrawn', collection: 'consultations', id: 'asked', title: 'Asked' }], context);
    expect((await site.get('/files/plan/report.pdf')).status).toBe(404);
    expect(site.publisher.reader().snapshot.files.size).toBe(0);
    expect(await site.publisher.verify()).toEqual([]);
  });
});

describe('a number of an alert and of the settings', () => {
  it('runs out at its midnight by the clock alone, and the clock is not asked for it again', async () => {
    let now = '2026-11-20T09:00:00.000Z';
    await site.reopen({ now: () => new Date(now) });
    const number = { id: 'number', kind: 'telephone' as const, says: '01632 960 001', verifiedOn: '2026-06-01', runsOut: '2026-11-30' };
    const alert = {
      ...{ id: 'moved', title: 'The desk has moved', text: 'Ring first.', tone: 'warning' as const, paths: [] },
      ...{ telephone: number.says, facts: [{ ...number, at: ['telephone'] }] },
    };
    const settings = {
      ...site.publisher.reader().setting('settings'),
      facts: [{ ...number, at: ['contact.telephone'] }],
    };
    await site.publisher.publish(
      [
        shown(story('first')),
        { kind: 'alert', id: 'moved', value: alert },
        { kind: 'global', name: 'settings', value: settings, version: 'v1' },
      ],
      context,
    );
    const runOut = () => (['moved', 'settings'] as const).map((place) => site.publisher.reader().factsRunOutIn(place).length);
    expect([runOut(), site.publisher.nextChange()]).toEqual([[0, 0], '2026-12-01T00:00:00.000Z']);

    now = '2026-12-01T00:00:00.000Z';
    await site.publisher.publish([], context);
    expect(runOut()).toEqual([1, 1]);
    expect(site.publisher.nextChange()).not.toBe('2026-12-01T00:00:00.000Z');
    expect(await site.publisher.verify()).toEqual([]);
  });
});

describe('pictures', () => {
  it('go with the document that used them', async () => {
    const { sha256, size } = site.store.write((unit) => unit.putObject(Buffer.from('the bytes of a picture')));
    const path = '/images/door/320.webp';
    const value = {
      id: 'door',
      alt: 'A door',
      isDecorative: false,
      focus: { x: 50, y: 50 },
      sizes: [{ path, type: 'image/webp' as const, width: 320, height: 180, sha256, size }],
    };
    await site.publisher.publish(
      [shown({ ...story('pictured'), image: 'door' }), shown(story('other')), { kind: 'image', id: 'door', value, sources: new Map() }],
      context,
    );
    expect((await site.get('/news/pictured/')).body).toContain(path);
    const { receipt } = await site.publisher.publish([gone('pictured')], context);
    expect(receipt.quarantined).toEqual([]);
    expect((await site.get('/news/pictured/')).status).toBe(410);
  });
});

describe('what is not public', () => {
  it('is in no bytes that the store keeps for the public', async () => {
    await site.publisher.publish([shown(story('public'))], context);
    await site.publisher.publish(
      [
        {
          kind: 'invalid',
          collection: 'news',
          id: 'secret',
          title: 'Held',
          version: 'v',
          problems: [{ field: 'Title', reason: 'Too long.' }],
        },
      ],
      context,
    );
    const objects = new DatabaseSync(join(site.folder, 'store.db'), { readOnly: true }).prepare('SELECT sha256 FROM object').all();
    expect(objects.length).toBeGreaterThan(5);
    // Large ones lie beside the database.
    const kept = objects.map(({ sha256 }) => site.store.objects.get(String(sha256)));
    expect(kept).not.toContain(undefined);
    expect(kept.filter((some) => some?.includes('Too long.'))).toEqual([]);
  });
});

function shaOf(answer: Answer | undefined): string | undefined {
  return answer !== undefined && 'sha256' in answer ? answer.sha256 : undefined;
}

function stopAt(step: string, at: string): void {
  if (step === at) throw new Error('cut off');
}
