import { escapeHtml } from '../../../content/model/intake/escape-html.ts';
import { timeWords } from '../../../content/model/time/clock-words.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { months } from '../../../content/model/time/months.ts';
import { archiveFolder, archiveStyles, mementoAddress } from './archive-addresses.ts';

/** What the banner of a page of an earlier day says besides the day. */
export interface BannerFacts {
  path: string;
  /** The moment that is shown, in milliseconds since 1970. */
  instant: number;
  /** What its address answers today. */
  today: 'same' | 'changed' | 'withdrawn' | 'elsewhere' | 'nothing';
}

/** Stands first on a page of an earlier day: which day that was, and where today's page is. */
export function bannerOf({ path, instant, today }: BannerFacts): string {
  const words = {
    same: 'It has not changed since.',
    changed: 'It has changed since, so do not rely on it.',
    withdrawn: 'It has been withdrawn since, so do not rely on it. Today’s page says why.',
    elsewhere: 'It stands at another address today, and may have changed.',
    nothing: 'There is no such page today, so do not rely on it.',
  }[today];
  const link =
    today === 'nothing'
      ? '<a href="/">Go to today’s website</a>'
      : `<a href="${escapeHtml(path)}">${today === 'withdrawn' ? 'See why it was withdrawn' : 'Go to today’s page'}</a>`;
  return `<div class="archive-banner" role="region" aria-label="Archive" lang="en-GB" dir="ltr"><p><strong>This is an earlier day.</strong> You are looking at this page as it was on <time datetime="${new Date(instant).toISOString()}">${momentWords(instant)}</time>. ${words}</p><p>${link} <a href="${escapeHtml(frontAddress(path))}">See other days of this page</a></p></div>`;
}

/** The page on which the days of a page are listed. */
export function frontAddress(path: string): string {
  return `${archiveFolder}?${new URLSearchParams({ page: path })}`;
}

/** A page of the archive's own. `main` is HTML. */
export function archivePage(title: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${archiveStyles}">
</head>
<body class="archive-page">
<main>
<h1>${escapeHtml(title)}</h1>
${main}
<p><a href="/">Go to today’s website</a></p>
</main>
</body>
</html>
`;
}

/** Paragraphs of plain text. */
export function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}

/** The page on which somebody chooses a page and a day, with the versions of a page where one is named. */
export function frontPage({
  path,
  isUnknown,
  versions,
  count,
  first,
}: {
  path: string | undefined;
  /** Whether a page was asked for of which nothing is kept. */
  isUnknown: boolean;
  /** Newest first. */
  versions: readonly number[];
  /** How many versions there are in all. */
  count: number;
  first: number | undefined;
}): string {
  const since = first === undefined ? '' : ` The earliest day we keep anything of is ${dayWords(first)}.`;
  const form = `<form action="${archiveFolder}" method="get">
<p><label for="archive-page">Page</label> <span class="archive-hint" id="archive-page-hint">What stands after the name of this website, such as /services/</span>
<input id="archive-page" name="page" value="${escapeHtml(path ?? '/')}" aria-describedby="archive-page-hint" autocomplete="off" spellcheck="false"></p>
<p><label for="archive-day">Day</label> <span class="archive-hint" id="archive-day-hint">Leave it empty to see every day on which the page changed</span>
<input id="archive-day" name="day" type="date" aria-describedby="archive-day-hint"></p>
<p><button type="submit">Look it up</button></p>
</form>`;
  const list =
    path === undefined
      ? ''
      : isUnknown
        ? `<h2>Days of ${escapeHtml(path)}</h2>${paragraphs('We keep nothing of a page at this address. Check that it is complete.')}`
        : `<h2>Days of ${escapeHtml(path)}</h2>
<p>We know of ${count === 1 ? 'one version' : `${count.toLocaleString('en-GB')} versions`} of this page${count > versions.length ? `. These are the last ${versions.length}` : ''}. Each began at the time that is shown.</p>
<ul>
${versions.map((instant) => `<li><a href="${escapeHtml(mementoAddress(instant, path))}">${momentWords(instant)}</a></li>`).join('\n')}
</ul>
<p><a href="${escapeHtml(path)}">Go to today’s page</a></p>`;
  return archivePage(
    'This website on an earlier day',
    `${paragraphs(`You can see what a page of this website said on an earlier day.${since} Publications are kept for good, other pages for some time.`)}
${list}
<h2>Choose a page and a day</h2>
${form}`,
  );
}

/** A day of London's: "Friday 23 March 2018". */
export function dayWords(instant: number): string {
  const { day } = londonClock(new Date(instant));
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function momentWords(instant: number): string {
  return `${dayWords(instant)}, ${timeWords(londonClock(new Date(instant)).time)}`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The banner and the archive's own pages, which are the same over every layout the site ever had. */
export const archiveStylesheet = `.archive-banner{all:revert;display:block;box-sizing:border-box;border-bottom:4px solid #e0a526;background:#fff6dc;color:#16211f;font:18px/1.5 "Atkinson Hyperlegible Next",Arial,sans-serif;padding:12px 16px}
.archive-banner p{max-width:46em;margin:0 auto 4px;color:inherit;font:inherit}
.archive-banner a{color:#0a5c8a;margin-right:1em;text-decoration:underline}
.archive-banner a:focus,.archive-page a:focus,.archive-page button:focus,.archive-page input:focus{outline:3px solid #16211f;outline-offset:0;background:#ffdd00;color:#16211f}
.archive-page{max-width:40em;margin:0 auto;padding:16px;background:#fff;color:#16211f;font:18px/1.5 Arial,sans-serif}
.archive-page a{color:#0a5c8a}
.archive-page label{display:block;font-weight:bold}
.archive-page li a,.archive-page button{display:inline-block;min-height:24px}
.archive-page input{box-sizing:border-box;width:100%;max-width:30em;font:inherit;padding:8px;border:2px solid #4a5754;background:#fff;color:#16211f}
.archive-page button{font:inherit;font-weight:bold;padding:8px 16px;border:0;border-radius:4px;background:#0b4f4a;color:#fff}
.archive-hint{display:block;color:#4a5754}
@media (prefers-color-scheme:dark){.archive-banner{background:#3a2f10;color:#eef2f0}.archive-banner a{color:#8cc8ee}.archive-page{background:#111816;color:#eef2f0}.archive-page a{color:#8cc8ee}.archive-hint{color:#b4c0bc}.archive-page input{background:#111816;color:#eef2f0;border-color:#7d8985}.archive-page button{background:#0e5f58}}
@media print{.archive-banner{display:block!important;width:50%;background:#fff;color:#000;border:2px solid #000}.archive-banner a{color:#000}.archive-page form{display:none}}
`;
