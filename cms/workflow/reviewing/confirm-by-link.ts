import { APIError } from 'payload';
import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest, TypedUser } from 'payload';
import type { Collection } from '../../../content/model/collections.ts';
import { escapeHtml } from '../../../content/model/intake/escape-html.ts';
import { hasFacts } from '../../../content/model/time/passport.ts';
import { asDate } from '../../admin/formatting.ts';
import { roleOf } from '../../access/roles.ts';
import { confirmedFactsWords } from '../../facts/confirmed-words.ts';
import { environment } from '../../environment.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { type Confirmable, readConfirmationLink } from './confirmation-link.ts';
import { hasReviewDate } from './has-review-date.ts';
import { nameOfDocument } from './name-of-document.ts';
import { letterPageHeaders, letterPageStyle } from './letter-page-headers.mjs';
import { confirmStillCorrect, reviewDayOf } from './still-correct.ts';

/** `GET /api/still-correct/TOKEN`: a page with a button. Programs that look through letters open every link, so opening it does nothing. */
const ask: PayloadHandler = async (req) => {
  const found = await standing(req);
  if ('answer' in found) return found.answer;
  const { title, form } = found;
  return page(200, `Is “${title}” still correct?`, [
    `<p>It was to be looked at by ${escapeHtml(asDate(`${found.link.reviewBy}T12:00:00Z`))}. Look at it first, and press the button if nothing has to change.${hasFacts(found.link.of as Collection) ? ' It also says on the page that its facts were checked today: hours, place, way in, cost and numbers, as far as it has them.' : ''}</p>`,
    '<form method="post"><p><button>Yes, it is still correct</button></p></form>',
    `<p><a href="${escapeHtml(form)}">No, I want to change something</a> (you are asked to sign in)</p>`,
  ]);
};

/** `POST /api/still-correct/TOKEN`: notes it, as the button on the desk does, in the name of whoever was sent the link. */
const confirm: PayloadHandler = async (req) => {
  const found = await standing(req);
  if ('answer' in found) return found.answer;
  const { link, person, title } = found;
  try {
    const { reviewBy, facts } = await confirmStillCorrect(req.payload, link, person, { expected: link.reviewBy });
    const checked = confirmedFactsWords(facts);
    return page(200, 'Thank you', [
      `<p>It is noted that “${escapeHtml(title)}” is still correct. We ask again by ${escapeHtml(asDate(reviewBy))}. You can close this page.</p>`,
      ...(checked === '' ? [] : [`<p>${escapeHtml(checked)} The page says so.</p>`]),
    ]);
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    return page(error.status, 'This was not noted', [`<p>${escapeHtml(error.message)}</p>`]);
  }
};

/** What a signed link in a reminder does for somebody who has not signed in. */
export const confirmByLinkEndpoints: Endpoint[] = [
  { method: 'get', path: '/still-correct/:token', handler: ask },
  { method: 'post', path: '/still-correct/:token', handler: confirm },
];

interface Standing {
  link: Confirmable;
  person: TypedUser;
  title: string;
  /** The address of the document's form. */
  form: string;
}

/** What a link asks, where it still does; or what to say. The signature is looked at first: whoever guesses costs the database nothing. */
async function standing(req: PayloadRequest): Promise<Standing | { answer: Response }> {
  const link = readConfirmationLink(String(req.routeParams?.['token'] ?? ''));
  if (link === undefined) return { answer: page(404, 'This link is not complete', ['<p>Open it again from your e-mail, all of it.</p>']) };
  const form = `${environment.serverUrl}/admin/collections/${link.of}/${link.document}`;
  const signIn = `<p><a href="${escapeHtml(form)}">Sign in and open the document</a></p>`;
  if (link.expires <= Date.now()) return { answer: page(410, 'This link has run out', [signIn]) };
  const person = await req.payload.findByID({
    collection: 'users',
    id: link.person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (roleOf(person) === undefined || person === null)
    return { answer: page(410, 'This link was ended', ['<p>The account it was sent to cannot be used any more.</p>']) };
  const config = req.payload.config.collections.find(({ slug }) => slug === link.of);
  const stored =
    config === undefined || !hasReviewDate(config)
      ? null
      : await req.payload.findByID({
          collection: link.of as CollectionSlug,
          id: link.document,
          depth: 0,
          draft: true,
          disableErrors: true,
          overrideAccess: true,
          req,
        });
  if (stored === null) return { answer: page(410, 'It is not there any more', ['<p>Somebody deleted it. There is nothing to do.</p>']) };
  const data: Data = dataOf(stored);
  if (reviewDayOf(data) !== link.reviewBy)
    return {
      answer: page(410, 'Somebody has looked already', [
        `<p>It is to be looked at again by ${escapeHtml(data['reviewBy'] ? asDate(String(data['reviewBy'])) : 'no day yet')}. There is nothing to do now.</p>`,
        signIn,
      ]),
    };
  const title = config === undefined ? '' : nameOfDocument(config, data);
  return { link, person: { ...person, collection: 'users' }, title, form };
}

function page(status: number, title: string, parts: string[]): Response {
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${letterPageStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
  return new Response(html, {
    status,
    headers: { ...letterPageHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  });
}
