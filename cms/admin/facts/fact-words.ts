import { asDate } from '../formatting.ts';

/** A fact as the CMS answers it, as far as it is shown beside what uses it. */
export interface ShownFact {
  title?: string | null;
  kind?: string | null;
  telephone?: string | null;
  email?: string | null;
  price?: string | null;
  wayIn?: string | null;
  place?: { name?: string | null; postcode?: string | null } | null;
  verifiedOn?: string | null;
  runsOut?: string | null;
  _status?: string | null;
}

/** What a fact says, in a line; empty for hours, which need more room. */
export function wordsOfFact({ kind, telephone, email, price, wayIn, place }: ShownFact): string {
  const words: Readonly<Record<string, string | null | undefined>> = {
    telephone,
    email,
    price,
    'way in': wayIn,
    address: [place?.name, place?.postcode].filter(Boolean).join(', '),
  };
  return (words[kind ?? ''] ?? '').trim().replace(/\.$/, '');
}

/** How sure a fact is, in sentences. */
export function certaintyOfFact({ verifiedOn, runsOut, _status }: ShownFact, now = new Date()): string {
  const confirmed = verifiedOn ? `Last confirmed on ${asDate(verifiedOn)}.` : '';
  const isOut = runsOut ? new Date(runsOut).getTime() + 43_200_000 < now.getTime() : false;
  const out = isOut && runsOut ? `It ran out on ${asDate(runsOut)}, and the pages say so until somebody confirms it.` : '';
  const draft = _status === 'published' ? '' : 'It is not public yet: publish the fact first.';
  return [confirmed, out, draft].filter((words) => words !== '').join(' ');
}
