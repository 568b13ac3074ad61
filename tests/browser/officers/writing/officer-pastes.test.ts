import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../../../support/browser/engines.ts';
import { expectStylesOfPastesBlocked, sharedSite, signIn } from '../../../support/running/shared-site.ts';

/** What each program puts on the clipboard, what stays of it, and what the officer is told. A link is its words with where it leads. */
const pastes = {
  word: {
    kept: [
      'h2 Moving the walk-in centre',
      'h3 Why we are moving',
      'p The old building is **too small** for the people who come. We promised more room, and more staff.',
      'h4 What to bring',
      'ul Your letter (ul or its number) · Your glasses',
      'p Then:',
      'ol Ring the bell (ol at the side door) · Take a seat',
      'table Table 1: Opening hours / Day | Open / Monday | 9am to 5pm / Saturday | Closed',
      'p Read [the report → https://www.example.org/annual%20report.pdf], look at our plan, or write to [desk@example.org → mailto:desk@example.org]. “Smart” quotes — and italics — stay words.',
      'p Parking is free on Sundays.',
    ],
    told: [
      'These were not pasted:',
      '1 deleted or struck-out passage',
      '1 comment',
      '1 hidden passage',
      '1 footnote',
      '1 picture: add it with an Image block',
      '1 link that leads to no website: its words are kept',
      'The levels of the headings were put in order: the title of the page is level 1, so headings in the text begin at level 2.',
      'A list that jumped over a level was put in order.',
      'The words of a text box were put below the paragraph it belongs to.',
    ],
  },
  'word-on-the-web': {
    kept: [
      'h2 Walks in spring',
      'p Come as you are. **Dogs are welcome.**',
      'ul Short walks (ul One mile) · Long walks',
      'table  / Walk | Miles / Riverside | 1',
    ],
    told: [
      'The levels of the headings were put in order: the title of the page is level 1, so headings in the text begin at level 2.',
      'A table has no caption yet. Open it and write what it shows.',
    ],
  },
  outlook: {
    kept: [
      'p Dear all,',
      'p The flu clinic is on **Saturday 5 December**. Book on [the website → https://www.example.org/flu?place=hall] or call [01632 960 123 → tel:01632 960 123].',
      'ul Wear short sleeves (ul or loose ones) · Eat first',
      'p Sam Field',
      'p Health desk',
    ],
    told: ['These were not pasted:', '1 picture: add it with an Image block'],
  },
  'google-docs': {
    kept: [
      'h2 Who can come',
      'p Anybody over 18. **No referral** is needed, and [this page → https://example.org/who] says more.',
      'ul Tuesdays (ul in the hall) · Thursdays',
      'h3 Costs',
      'table  / Who | Price / Adults | £3 \\| £2 later',
    ],
    told: [
      'These were not pasted:',
      '1 deleted or struck-out passage',
      '1 picture: add it with an Image block',
      'The first row of a table became its headings. Check that it names the columns.',
      'A table has no caption yet. Open it and write what it shows.',
    ],
  },
  libreoffice: {
    kept: [
      'h2 A garden for everybody',
      'p Bring **gloves**.',
      'ol Dig (ul with a fork) · Plant',
      'table  / Month | Job / March | Peas / March | Beans',
    ],
    told: [
      'These were not pasted:',
      '1 deleted or struck-out passage',
      '1 footnote',
      'A table has no caption yet. Open it and write what it shows.',
      'Merged cells of a table were taken apart. Check its rows.',
    ],
  },
  'web-page': {
    kept: [
      'h2 Quit for good',
      'p Smoking is **the** thing to stop. See [all services → /services/], [the hub → hubs#opening-hours], the top or this.',
      'ul Patches · Gum',
      'h3 More',
      'p “It helped.”',
      'p Your name',
      'p Line one⏎line two',
      'p New paragraph',
    ],
    told: [
      'These were not pasted:',
      '1 picture: add it with an Image block',
      '1 video, drawing or frame',
      '2 buttons or form fields',
      '1 link that leads to no website: its words are kept',
      'The levels of the headings were put in order: the title of the page is level 1, so headings in the text begin at level 2.',
    ],
  },
  spreadsheet: {
    kept: ['table  / Area | People | Share / North | 1,204 | 12% / South | 980 | '],
    told: [
      'The first row of a table became its headings. Check that it names the columns.',
      'A table has no caption yet. Open it and write what it shows.',
    ],
  },
};

for (const [program, { kept, told }] of Object.entries(pastes)) {
  test(`what is pasted from ${program} keeps its structure, and the officer is told what was left out`, async ({ page }) => {
    const { publicUrl, cmsUrl, administrator } = sharedSite();
    expectStylesOfPastesBlocked(page);
    await signIn(page, administrator);
    await page.goto(`${cmsUrl}/admin/collections/news/create`);
    await page.getByRole('textbox', { name: 'Title' }).fill(`Pasted from ${program}`);
    const html = readFileSync(`tests/support/pasted/${program}.html`, 'utf8').replaceAll('PUBLIC_URL', publicUrl);
    await paste(page, html);

    const note = page.locator('.signpost-pasted');
    await expect(note.locator('p, li')).toHaveText(told);
    expect(await axeFindings(page)).toEqual([]);
    await expect(page).toHaveURL(/\/news\/[0-9a-f-]{36}/);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await expect
      .poll(async () => {
        // A connection that the CMS closed just then is opened anew.
        const answer = await page.request.get(`${cmsUrl}/api/news/${id}?draft=true&depth=0`, {
          headers: { origin: cmsUrl },
          maxRetries: 3,
        });
        return outline(((await answer.json()) as { body?: { root: Written } | null }).body?.root);
      })
      .toEqual(kept);

    await page.reload();
    await expect(page.locator('.rich-text-lexical').first()).toContainText(/\w/);
    await expect(page.getByText('Something went wrong')).toHaveCount(0);
  });
}

test('what is copied within the editor is pasted as it was, and a note can be closed', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/create`);
  await paste(page, '<p>One <b>bold</b> word<img src="https://elsewhere.example/a.png" width="80" height="80"></p>');
  const note = page.locator('.signpost-pasted');
  await expect(note).toContainText('1 picture: add it with an Image block');
  await note.getByRole('button', { name: 'Close this note' }).press('Enter');
  await expect(note).toHaveCount(0);
  await expect(page.locator('.rich-text-lexical [contenteditable="true"]').first().locator('strong')).toHaveText('bold');
});

async function paste(page: Page, html: string): Promise<void> {
  const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  await editor.click();
  await editor.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    clipboardData.setData('text/plain', new DOMParser().parseFromString(content, 'text/html').body.textContent);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** A node as the editor saves it. */
interface Written {
  type: string;
  tag?: string;
  listType?: string;
  text?: string;
  format?: number | string;
  children?: Written[];
  fields?: { url?: string; doc?: { relationTo: string }; fragment?: string; caption?: string; headings?: string; rows?: string };
}

/** Each node of a text as a line. */
function outline(root: Written | undefined): string[] {
  return (root?.children ?? []).map((node) => {
    if (node.type === 'list') return listLine(node);
    if (node.type === 'block')
      return ['table ' + (node.fields?.caption ?? ''), node.fields?.headings, ...(node.fields?.rows ?? '').split('\n')].join(' / ');
    return `${node.type === 'heading' ? node.tag : 'p'} ${inline(node)}`;
  });
}

function listLine(list: Written): string {
  const items = (list.children ?? []).map((item) => {
    const [first] = item.children ?? [];
    return first?.type === 'list' ? `(${listLine(first)})` : inline(item);
  });
  return `${list.tag} ${items.join(' · ').replaceAll(' · (', ' (')}`;
}

function inline({ children = [] }: Written): string {
  return children
    .map((child) => {
      if (child.type === 'linebreak') return '⏎';
      if (child.type !== 'link') return child.format === 1 ? `**${child.text}**` : child.text;
      const { url, doc, fragment } = child.fields ?? {};
      return `[${inline(child)} → ${url ?? `${doc?.relationTo}#${fragment}`}]`;
    })
    .join('');
}
