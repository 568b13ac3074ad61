import { escapeHtml } from '../../../content/model/intake/escape-html.ts';
import type { LedgerRow, StoreReader } from '../../../publish/store/index.ts';

/** What an address answers to somebody who asks. */
export interface Asked {
  status: number;
  location: string | null;
  body: string;
}

/** Redirects in a row, at most. */
const most = 5;

/**
 * Asks every address that was ever live, by what the ledger knows, and every part of a page that was ever there.
 * @param isBack whether an earlier release is live meanwhile: it lacks parts that are newer, and its pages say why they went for now
 * @returns what breaks the promise that no link ever breaks, as sentences
 */
export async function crawl(
  { ledger }: Pick<StoreReader, 'ledger'>,
  get: (path: string) => Promise<Asked>,
  { isBack = false }: { isBack?: boolean } = {},
): Promise<{ asked: number; gone: number; parts: number; broken: string[] }> {
  const last = new Map<string, LedgerRow>();
  for (const row of ledger.rows()) last.set(row.path, row);
  const answers = new Map<string, Asked & { end: string }>();
  const follow = async (path: string): Promise<Asked & { end: string }> => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    let end = path;
    let answer = await get(end);
    for (let hop = 0; hop < most && answer.status === 301 && answer.location?.startsWith('/') === true; hop += 1) {
      end = new URL(answer.location, 'http://site.invalid').pathname;
      answer = await get(end);
    }
    answers.set(path, { ...answer, end });
    return { ...answer, end };
  };

  const broken: string[] = [];
  let [gone, parts] = [0, 0];
  for (const [address, row] of last) {
    if (address.includes('?') || address.endsWith('/*')) continue;
    const [path = '', fragment] = address.split('#');
    const { status, body, end } = await follow(path);
    if (status !== 200 && status !== 410) broken.push(`${address} was live and answers ${status} now, asked as far as ${end}.`);
    else if (fragment !== undefined) {
      parts += 1;
      // Where the page of a part went, or was merged into another, its parts went with it.
      const isOwnPage = status === 200 && (end === path || !path.startsWith(end)) && last.get(end)?.document === row.document;
      if (isOwnPage && !isBack && !body.includes(` id="${fragment}"`))
        broken.push(`${address} was a part of its page, and ${end} has no such part.`);
    } else if (status === 410) {
      gone += 1;
      if (!isBack) broken.push(...(await missingFrom(body, row, follow)).map((what) => `${address} answers 410 and does not say ${what}.`));
    }
  }
  return { asked: last.size, gone, parts, broken };
}

/** What a page does not say that stands where something was withdrawn: what that was, when and why it went, and what to read instead. */
async function missingFrom(body: string, { title, reason }: LedgerRow, follow: (path: string) => Promise<Asked>): Promise<string[]> {
  const panel = /<dl class="summary-panel__rows">[^]*?<\/dl>/.exec(body)?.[0] ?? '';
  const instead = /Instead[^]*?href="(\/[^"#?]*)/.exec(panel)?.[1];
  const text = (words: string): string => escapeHtml(words).replaceAll('&#39;', "'");
  return [
    ...(body.replaceAll('&#39;', "'").includes(text(title)) ? [] : [`what it was (“${title}”)`]),
    ...(/<time datetime="[^"]+">[^<]+<\/time>/.test(panel) ? [] : ['when it went']),
    ...(/<dt[^>]*>Why/.test(panel) && panel.replaceAll('&#39;', "'").includes(text(reason ?? '')) ? [] : ['why it went']),
    ...(instead !== undefined && (await follow(instead)).status === 200
      ? []
      : [`what to read instead${instead === undefined ? '' : ` (${instead} is no page)`}`]),
  ];
}
