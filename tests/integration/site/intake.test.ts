import { beforeAll, describe, expect, it } from 'vitest';
import { intakePages } from '../../../content/model/addresses/addresses.ts';
import { intakeAddress } from '../../../content/model/intake/intake.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { Renderer } from '../../../content/model/render.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { intakeForm } from '../../../content/model/intake/intake-form.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

let renderer: Renderer;
const withIntake = readerOf(snapshotFrom(sampleSnapshot()));
const without = readerOf(snapshotFrom({ ...sampleSnapshot(), hasIntake: false }));

beforeAll(async () => {
  ({ renderer } = await compiledSite());
});

async function pageAt(path: string, reader: SnapshotReader = withIntake, isPreview = false): Promise<string> {
  const { body } = await renderer.render({ reader, route: reader.routes.get(path)!, isPreview });
  return body;
}

const publication = '/publications/joint-forward-plan/';

describe('what readers can send', () => {
  it('stands at the foot of pages of content, and names the page', async () => {
    for (const [path, forms] of [
      [publication, 2],
      ['/privacy/', 2],
      // The third says whether a fact was right.
      ['/hubs/jan-cutting-healthy-living-centre/', 3],
    ] as const) {
      const html = await pageAt(path);
      expect(html).toContain('<summary>Rate this page, or tell us what is wrong</summary>');
      expect(html).toContain('<summary>Ask for this page in another format</summary>');
      expect(html.split(`<input type="hidden" name="page" value="${path}">`), path).toHaveLength(forms + 1);
    }
  });

  it('is only a rating where a page gathers what others hold, and nothing on pages that lead on', async () => {
    const area = await pageAt('/areas/plymouth/');
    expect([area.includes('Rate this page'), area.includes('another format')]).toEqual([true, false]);
    for (const path of ['/', '/hubs/', '/a-to-z/', '/404.html', ...Object.values(intakePages)])
      expect(await pageAt(path), path).not.toContain('Rate this page');
  });

  it('is led to from the formats of a publication', async () => {
    const html = await pageAt('/publications/sample-writing-plainly/');
    expect(html).toContain('<a href="#page_format">Ask for another format</a>');
    expect(html).toContain('<details id="page_format">');
  });

  it('is left out of a preview, where nothing can be sent', async () => {
    const html = await pageAt(publication, withIntake, true);
    expect(html).not.toMatch(/\/intake\/|page_format/);
  });

  it('is not there on a host without an intake, and its legal pages do not speak of it', async () => {
    for (const { kind, path } of without.routes.values()) {
      if (!['document', 'edition', 'step', 'code-page', 'search'].includes(kind)) continue;
      expect(await pageAt(path, without), path).not.toContain('/intake/');
    }
    expect(await pageAt('/privacy/')).toContain('12 months');
    expect(await pageAt('/privacy/', without)).not.toContain('12 months');
  });
});

describe('emails that people ask for', () => {
  const { globals, ...rest } = sampleSnapshot();
  const mailing = readerOf(
    snapshotFrom({ ...rest, globals: { ...globals, settings: { ...globals.settings, installation: { sendsMail: true } } } }),
  );

  it('are offered where mail is set up: on topics, areas, publications and jobs what is new, on pages where they go', async () => {
    for (const [path, about] of [
      ['/topics/mental-health/', 'Mental health'],
      ['/areas/plymouth/', 'Plymouth'],
      [publication, '“Joint Forward Plan”'],
      ['/work-with-us/', 'new jobs'],
    ] as const)
      expect(await pageAt(path, mailing), path).toContain(`<summary>Get emails about ${about}</summary>`);
    const page = await pageAt(publication, mailing);
    expect(page).toMatch(/<details id="page_linked" open>\s*<summary>Do you link to this page\? Be told when it moves<\/summary>/);
    expect(await findingsIn(page)).toEqual([]);
    const hub = await pageAt('/hubs/jan-cutting-healthy-living-centre/', mailing);
    expect(hub).toMatch(/<details id="page_linked">/);
    expect(hub).not.toContain('Get emails about');
    for (const path of ['/', '/hubs/', '/404.html', '/privacy/']) expect(await pageAt(path, mailing), path).not.toContain('/intake/follow');
  });

  it('are offered nowhere before, and the privacy notice says which of the two is true', async () => {
    for (const path of [publication, '/topics/mental-health/', '/work-with-us/'])
      expect(await pageAt(path), path).not.toMatch(/Get emails|Be told when/);
    const preview = await pageAt(publication, mailing, true);
    expect(preview).not.toMatch(/Get emails|Be told when/);
    expect(await pageAt('/privacy/')).toContain('This site sends no emails to people who read it');
    const notice = await pageAt('/privacy/', mailing);
    expect(notice).toContain('We keep your address encrypted');
    expect(notice).not.toContain('This site sends no emails');
  });
});

describe('the page of thanks', () => {
  it('keeps a place for the way back to where the form stands', async () => {
    expect(await pageAt(intakePages.thanks)).toMatch(/<p id="intake_back">\s*<a href="\/">Go to the home page<\/a>\s*<\/p>/);
  });
});

describe('a form that comes back', () => {
  it('is the form that was filled in', async () => {
    const html = await pageAt(publication);
    for (const kind of ['rating', 'format'] as const) {
      const [form = ''] = new RegExp(`<form[^>]* action="${intakeAddress(kind)}"[\\s\\S]*?</form>`).exec(html) ?? [];
      expect(intakeForm(kind, { page: publication })).toBe(form.replace(introduction, ''));
    }
  });

  it('is valid HTML in its page, which keeps a place for it', async () => {
    const page = await pageAt(intakePages['not-sent']);
    const form = intakeForm('format', { page: '/', format: 'audio', language: '"<&>' });
    const back = page.replace(/(<div id="intake_said">)[\s\S]*?(<\/div>)/, (_all, start: string, end: string) => start + form + end);
    expect(back).toContain('value="&quot;&lt;&amp;&gt;"');
    expect(await findingsIn(back)).toEqual([]);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});

/** What stands above the fields; it does not come back with them. */
const introduction = /(?<=<form[^>]*>)<p>.*?<\/p>/s;
