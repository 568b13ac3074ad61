import type { UIFieldServerProps } from 'payload';
import { counted, lowerFirst } from '../formatting.ts';
import { countedSince, figuresOfDocument, periodUntilToday, searchesInVain } from '../../figures/figures.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import { whoFollows } from '../../subscriptions/who-follows.ts';
import { DayChart } from './DayChart.tsx';
import { readsInWords, sinceInWords } from './in-words.ts';

/** Days that are shown beside a document. */
const days = 30;

/** Searches that are shown beside a document. */
const maxSearches = 5;

/** How often a document's page was read, and which searches led nowhere before their words were added to it. */
export async function DocumentFigures({ id, data, payload, user }: UIFieldServerProps & { id?: number | string }) {
  if (!user || id === undefined) return null;
  const reads = await figuresOfDocument(payload, user, String(id), periodUntilToday(days));
  const searches = await searchesInVain(payload, user, { words: searchWordsOf(data), limit: maxSearches });
  const { followers, links } = await whoFollows(payload, String(id));
  const hasReads = reads.total + reads.before > 0;
  return (
    <section className="signpost-receipt" aria-label="Figures">
      <h3 className="signpost-receipt__title">Figures</h3>
      {hasReads ? (
        <>
          <p>{readsInWords(reads)}</p>
          <DayChart days={reads.days} />
        </>
      ) : (
        <p>
          {isRow(data) && data['firstPublished'] ? `Nobody has opened this page in the last ${2 * days} days. ` : 'It was never public. '}
          {sinceInWords(await countedSince(payload, user))}
        </p>
      )}
      {searches.length === 0 ? null : (
        <p>
          People searched for these words of its Search tab and found nothing before they were added:{' '}
          {searches.map(({ words, senders }) => `“${words}” (${lowerFirst(counted(senders, 'time'))})`).join(', ')}.
        </p>
      )}
      {followers + links === 0 ? null : (
        <p>
          {counted(followers, 'person', 'people')} {followers === 1 ? 'gets' : 'get'} e-mails about what is new here, and{' '}
          {lowerFirst(counted(links, 'website'))} {links === 1 ? 'says that it links' : 'say that they link'} to it. Who they are nobody can
          see.
        </p>
      )}
      <p>
        Which searches led here, who printed it and who put it in a list is not counted: all of that happens on people’s own devices.{' '}
        <a href={`${payload.config.routes.admin}/figures`}>Figures of the whole site</a>
      </p>
    </section>
  );
}

/** The words that the Search tab holds, as searches are kept: in lower case. */
function searchWordsOf(data: unknown): string[] {
  const search = isRow(data) ? data['search'] : undefined;
  const words = isRow(search) && typeof search['words'] === 'string' ? search['words'] : '';
  return words
    .split('\n')
    .map((line) => line.trim().toLowerCase())
    .filter(Boolean);
}
