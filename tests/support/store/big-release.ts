import type { Store } from '../../../publish/store/index.ts';

/** A release that touches every table. */
export function bigRelease(store: Store): void {
  store.write((unit) => {
    const page = (html: string) =>
      ({
        status: 200,
        ...unit.putObject(Buffer.from(html)),
        type: 'text/html; charset=utf-8',
        cache: 'revalidate',
        sharing: 'same-origin',
        isPermanent: true,
      }) as const;
    const release = unit.release({
      createdAt: '2026-11-24T00:00:00.000Z',
      kind: 'publish',
      renderer: 'test',
      cursor: null,
      reason: 'Everything',
    });
    release.restore(1);
    release.answer('/', page('Home, changed'));
    release.answer('/large/', page('x'.repeat(200_000)));
    unit.putEncoded(unit.putObject(Buffer.from('Home, changed')).sha256, 'br', 5, Buffer.from('smaller'));
    release.answer('/a/', { status: 301, to: '/' });
    release.drop('/b/');
    unit.recordings.question('list', 'hash 2', ['news']);
    unit.recordings.question('card ["new"]', 'hash', ['new']);
    unit.recordings.page({ path: '/', route: '{}', calls: ['card ["new"]'], title: 'New', fragmentLinks: ['/large/#part'] });
    unit.content.set('document', 'a', { title: 'Changed' }, '2027-01-01T00:00:00.000Z');
    unit.appendLedger([{ path: '/a/', at: '2026-11-24T00:00:00.000Z', release: release.number, event: 'redirected', title: 'A', to: '/' }]);
    unit.receipts.stage(`receipt ${release.number}`, release.number, { shown: [] });
    unit.setNote('pause', { by: 'somebody' });
    unit.cache('search').set('base', 2);
  });
}
