import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Renderer } from '../../../content/model/render.ts';
import type { Change } from '../../../publish/change.ts';
import { plainRenderer } from '../../support/rendered/plain-renderer.ts';
import { context, publishingSite, shown, stories, story } from './publishing-site.ts';

const site = publishingSite();

describe('one change that cannot be published', () => {
  const cases: { what: string; change: () => Change; field: string; reason: string }[] = [
    {
      what: 'a redirect from the address of a page',
      change: () => redirect('/news/s1/', '/news/s2/'),
      field: 'from',
      reason: '/news/s1/ was the address of “Story s1” and goes on answering for it, so that links to it never break. Choose another.',
    },
    {
      what: 'a redirect from an address of search',
      change: () => redirect('/search/quick-index.json', '/news/s2/'),
      field: 'from',
      reason: '/search/quick-index.json belongs to this site’s own code, so it can’t lead elsewhere. Choose another address.',
    },
    {
      what: 'a redirect from an address of the style sheets',
      change: () => redirect('/assets/site.css', '/news/s2/'),
      field: 'from',
      reason: '/assets/site.css belongs to this site’s own code, so it can’t lead elsewhere. Choose another address.',
    },
    {
      what: 'a menu with a link to a part of a page that cannot be read',
      change: () => {
        const { home } = site.publisher.reader().snapshot.globals;
        const link = { text: 'All', to: { kind: 'path' as const, path: '/a-to-z/#100%' } };
        return { kind: 'global', name: 'home', value: { ...home, tasks: [{ link, isUrgent: false }] }, version: 'v' };
      },
      field: 'a link',
      reason:
        'The link to /a-to-z/#100% ends with something that can’t be read: expected a % to be followed by two hexadecimal digits. Write %25 for a per cent sign. (on /)',
    },
  ];
  for (const { what, change, field, reason } of cases) {
    it(`is held back with its reason while everything else goes live: ${what}`, async () => {
      await site.publisher.publish(stories(12), context);
      const { receipt } = await site.publisher.publish([shown({ ...story('s3'), title: 'Urgent' }), change()], context);
      expect(receipt.quarantined.map(({ problems }) => problems)).toEqual([[{ field, reason }]]);
      expect((await site.get('/news/s3/')).body).toContain('Urgent');
      expect(await site.publisher.verify()).toEqual([]);
    });
  }

  it('is a picture whose bytes are lost, and the new page that would show it, and nothing else', async () => {
    await site.publisher.publish(stories(12), context);
    const lost = picture('a'.repeat(64), new Map([['a'.repeat(64), join(site.folder, 'not-there.webp')]]));
    const { receipt } = await site.publisher.publish(
      [lost, shown({ ...story('pictured'), image: 'door' }), shown({ ...story('s3'), title: 'Urgent' })],
      context,
    );
    expect(receipt.quarantined.map(({ collection, id }) => `${collection}/${id}`).sort()).toEqual(['images/door', 'news/pictured']);
    for (const { problems } of receipt.quarantined)
      expect(problems).toEqual([{ field: '', reason: 'The bytes of the picture “A door” are missing: upload it again.' }]);
    expect((await site.get('/news/s3/')).body).toContain('Urgent');
  });

  it('is found by leaving out halves, where no check can name it', async () => {
    await site.publisher.publish(stories(12), context);
    const twoOfTwelve = stories(12).map((change, index): Change => {
      if (change.kind !== 'document') return change;
      const document = { ...change.document, summary: `New summary ${index}.` };
      // Reading it throws wherever it is first read, as broken data does.
      if (index === 4 || index === 9)
        Object.defineProperty(document, 'search', {
          enumerable: true,
          get: () => {
            throw new Error(`Nobody foresaw ${index}.`);
          },
        });
      return { ...change, document };
    });
    const { receipt } = await site.publisher.publish(twoOfTwelve, context);
    expect(receipt.quarantined.map(({ id, problems }) => [id, problems[0]?.reason]).sort()).toEqual([
      ['s4', 'Nobody foresaw 4.'],
      ['s9', 'Nobody foresaw 9.'],
    ]);
    expect((await site.get('/news/s5/')).body).toContain('New summary 5.');
    expect((await site.get('/news/s4/')).body).not.toContain('New summary');
  });
});

describe('an urgent alert', () => {
  it('goes live while ten documents are held back', async () => {
    await site.publisher.publish(stories(30), context);
    const broken = stories(10).map((change): Change =>
      change.kind === 'document' ? shown({ ...change.document, title: `${change.id} breaks the template` }) : change,
    );
    const alert: Change = {
      kind: 'alert',
      id: 'snow',
      value: { id: 'snow', title: 'Closed for snow', text: 'All hubs are closed today.', tone: 'urgent', paths: [] },
    };
    await site.reopen({ site: { renderer: withAlerts, hash: 'with alerts' } });
    await site.publisher.publish([], context);
    const { receipt } = await site.publisher.publish([...broken, alert], context);
    expect(receipt.quarantined).toHaveLength(10);
    expect((await site.get('/')).body).toContain('Closed for snow');
    const { receipt: second } = await site.publisher.publish([{ kind: 'removed', of: 'alerts', id: 'snow' }], context);
    expect(second.quarantined).toHaveLength(10);
    expect((await site.get('/')).body).not.toContain('Closed for snow');
  });
});

describe('a fault that no change explains', () => {
  it('is refused with one sentence, and its receipt says so to everybody who waits', async () => {
    await site.publisher.publish(stories(12), context);
    const broken: Renderer = { render: () => Promise.reject(new Error('The frame is broken.')) };
    await site.reopen({ site: { renderer: broken, hash: 'broken' } });
    for (const { id } of site.publisher.receipts.waiting()) site.publisher.receipts.delivered(id);
    const publish = site.publisher.publish([shown({ ...story('s1'), title: 'Other' })], { ...context, by: ['Ann'] });
    await expect(publish).rejects.toThrow(
      /^The release was not made: no change explains what is wrong, so the fault is in the site’s code or in what is on every page\. \/: The page \/ can’t be made: The frame is broken\. The same goes for \d+ more\.$/,
    );
    expect((await site.get('/news/s1/')).body).toContain('Story s1');
    expect(site.publisher.receipts.waiting()).toMatchObject([
      { kind: 'refused', by: 'Ann', quarantined: [{ collection: 'news', id: 's1', version: 'v' }] },
    ]);
  });
});

/** The plain renderer with the alerts of a page above everything. */
const withAlerts: Renderer = {
  render: async (context) => {
    const page = await plainRenderer.render(context);
    const alerts = context.reader.alerts(context.route.path).map(({ title }) => `<p>${title}</p>`);
    return { ...page, body: page.body.replace('<main>', `<main>${alerts.join('')}`) };
  },
};

function redirect(from: string, path: string): Change {
  return { kind: 'redirect', id: 'redirect', value: { id: 'redirect', from, to: { kind: 'path', path } } };
}

function picture(sha256: string, sources: ReadonlyMap<string, string>): Change {
  const sizes = [{ path: '/images/door/320.webp', type: 'image/webp' as const, width: 320, height: 180, sha256, size: 10 }];
  return { kind: 'image', id: 'door', value: { id: 'door', alt: 'A door', isDecorative: false, focus: { x: 50, y: 50 }, sizes }, sources };
}
