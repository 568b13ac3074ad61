import type { ClientUser } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';

/** A picture as the grid shows it. */
export interface ShownPicture {
  id: string;
  name: string;
  /** Its smallest size. */
  thumbnail: string;
  /** What somebody should know of it, in short. */
  marks: string[];
  /** What Payload's own parts of a list want of it. */
  row: { id: string; _isLocked: boolean; _userEditing: ClientUser } & Record<string, unknown>;
}

const day = (at: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(at));

/** What the grid shows of a picture. */
export function shownPicture(doc: Data): ShownPicture {
  const { id, filename, thumbnailURL, url, alt, isDecorative, consent, expires, _status: status } = doc;
  const marks = [
    status === 'published' ? '' : 'Draft',
    alt || isDecorative ? '' : 'No alt text',
    consent === 'missing' ? 'Consent is missing' : '',
    typeof expires === 'string' ? (Date.parse(expires) < Date.now() ? `Ran out on ${day(expires)}` : `Until ${day(expires)}`) : '',
  ];
  return {
    id: String(id),
    name: String(filename ?? 'Without a name'),
    thumbnail: String(thumbnailURL ?? url ?? ''),
    marks: marks.filter(Boolean),
    row: {
      ...{ id: String(id), filename, alt, url, thumbnailURL, _status: status },
      // Payload says who else is writing in it; nobody, where it is not locked.
      ...{ _isLocked: doc['_isLocked'] === true, _userEditing: doc['_userEditing'] as ClientUser },
    },
  };
}
