import { intakePages } from '../../content/model/addresses/addresses.ts';
import { alertTimes } from '../../content/model/intake/intake.ts';
import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import type { SealedMail } from '../mail/queue-mail.ts';
import type { WhereItIs } from './where-pages-go.ts';

/** A letter but for whom it goes to. */
type Words = Omit<SealedMail, 'to'>;

/** One thing that is new. */
export interface News {
  title: string;
  /** Where it stands, from the slash. */
  path: string;
  /** Whether it is a page, an edition of one, or a change of which its readers are told. */
  kind: 'page' | 'edition' | 'change';
  /** What an edition is called: “Second edition”. */
  label?: string;
  /** What it holds, or what is different. */
  words: string;
}

/** One thing that somebody follows, with what the link carries that stops it. */
export interface Followed {
  about: string;
  token: string;
}

/** The most that a letter names: of more it says how many there are. */
const maxNamed = 20;

/** Asks whether an address is the one of whoever typed it. Nothing in it was written by them. */
export function confirmationLetter(
  { kind, about, token }: { kind: 'news' | 'link'; about: string; token: string },
  reader: SnapshotReader,
): Words {
  const site = reader.setting('settings').name;
  const link = `${reader.origin()}${intakePages.confirm}?t=${token}`;
  const asked =
    kind === 'news'
      ? `Somebody typed this address on ${site} and asked for emails about ${about}.`
      : `Somebody typed this address on ${site} and asked to be told when “${about}” moves or is withdrawn, because they link to it.`;
  return letter(`Confirm your email address for ${site}`, [
    { words: asked },
    { words: 'Was it you? Open this link within two days, and press the button:', link },
    { words: 'If it was not you, do nothing. You get no more emails, and the address is deleted after two days.' },
  ]);
}

/** Says that letters come from now on, and how to stop them. */
export function welcomeLetter(
  {
    kind,
    about,
    often,
    token,
    subscription,
  }: { kind: 'news' | 'link'; about: string; often: keyof typeof alertTimes; token: string; subscription: string },
  reader: SnapshotReader,
): Words {
  const site = reader.setting('settings').name;
  const words =
    kind === 'news'
      ? `From now on ${site} emails you when there is something new about ${about}: ${alertTimes[often].toLowerCase().replace('monday', 'Monday')}.`
      : `From now on ${site} emails you when “${about}” gets another address or is withdrawn, with the reason and what to link to instead.`;
  return withWayOut(
    kind === 'news' ? `You get emails about ${about}` : `You will be told when this page moves: ${about}`,
    [{ words: 'Thank you. Your address is confirmed.' }, { words }],
    [{ about: kind === 'news' ? about : `“${about}”`, token: `${token}.${subscription}` }],
    token,
    reader,
  );
}

/** What a letter about one thing begins with. */
const beginning = { page: 'New', edition: 'New edition', change: 'Changed' } as const;

/** What is new, the newest last. */
export function newsLetter(news: readonly News[], followed: readonly Followed[], token: string, reader: SnapshotReader): Words {
  const [first] = news;
  const about = followed.map((one) => one.about);
  const subject =
    news.length === 1 && first !== undefined
      ? `${beginning[first.kind]}: ${first.title}`
      : `${news.length} ${news.some(({ kind }) => kind === 'change') ? 'new or changed' : 'new'} pages about ${about.length === 1 ? about[0] : 'what you follow'}`;
  const named = news.slice(0, maxNamed).map(({ title, path, kind, label, words }) => ({
    title: kind === 'change' ? `${title}: what changed` : label === undefined ? title : `${title}: ${label}`,
    words,
    link: reader.origin() + path,
  }));
  const more = news.length - named.length;
  return withWayOut(
    subject,
    [...named, ...(more > 0 ? [{ words: `And ${more} more, which you find on the site:`, link: reader.origin() }] : [])],
    followed,
    token,
    reader,
  );
}

/** Where a page is by now that somebody links to. */
export function linkLetter(
  { page, title, where }: { page: string; title: string; where: WhereItIs },
  followed: Followed,
  token: string,
  reader: SnapshotReader,
): Words {
  const old = reader.origin() + page;
  const to = where.to === undefined ? undefined : where.to.startsWith('/') ? reader.origin() + where.to : where.to;
  const name = where.title ?? title;
  const parts: Part[] = where.state.startsWith('moved')
    ? [
        {
          words: `“${name}” ${where.isMerged ? 'was merged into another page' : 'has another address'}. You told us that you link to it.`,
          link: old,
        },
        { words: 'Please link to this address instead:', ...(to === undefined ? {} : { link: to }) },
        { words: 'The old address goes on leading there, so nothing is broken meanwhile.' },
      ]
    : where.state === 'here'
      ? [{ words: `“${name}” is back at the address that you link to. You need not change anything.`, link: old }]
      : [
          { words: `“${name}” was withdrawn. You told us that you link to it.`, link: old },
          { words: where.reason === undefined ? 'No reason was given.' : `The reason: ${where.reason}` },
          to === undefined
            ? { words: 'Nothing takes its place. Please take your link away: the old address says that the page was withdrawn.' }
            : { words: 'Please link to this instead:', link: to },
        ];
  const subject = where.state.startsWith('moved')
    ? `Moved: ${name}`
    : where.state === 'here'
      ? `Back again: ${name}`
      : `Withdrawn: ${name}`;
  return withWayOut(subject, parts, [followed], token, reader);
}

interface Part {
  title?: string;
  words: string;
  link?: string;
}

/** A letter with how to stop it: a link for each thing it is about, one for everything, and what mail programs show a button for (RFC 2369, RFC 8058). */
function withWayOut(subject: string, parts: readonly Part[], followed: readonly Followed[], token: string, reader: SnapshotReader): Words {
  const { name } = reader.setting('settings');
  const way = (carried: string): string => `${reader.origin()}${intakePages.emails}?t=${carried}`;
  return {
    ...letter(subject, [
      ...parts,
      { title: 'Why you get this', words: `You asked ${name} for it, and confirmed your address.` },
      ...followed.map((one) => ({ words: `Stop emails about ${one.about}:`, link: way(one.token) })),
      { words: 'Stop every email from us, or change how often they come:', link: way(token) },
    ]),
    headers: { 'List-Unsubscribe': `<${way(token)}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}

/** The same words in plain text and in HTML, without pictures or anything from elsewhere. */
function letter(subject: string, parts: readonly Part[]): Words {
  const text = parts.map(({ title, words, link }) => [title, words, link].filter((part) => part !== undefined).join('\n')).join('\n\n');
  const html = parts.map(({ title, words, link }) => {
    const heading = title === undefined ? '' : `<h2>${escapeHtml(title)}</h2>`;
    const linked = link === undefined ? '' : `<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
    return `${heading}<p>${escapeHtml(words)}${linked}</p>`;
  });
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body style="font: 1.1em/1.5 sans-serif; max-width: 34em">${html.join('')}</body></html>`,
  };
}
