import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { isAnonymous } from '../access/policies.ts';
import { wellFormed } from '../../content/model/well-formed.ts';
import { fileNameFrom, freeName } from './free-name.ts';
import { inWords } from './in-words.ts';
import { type FileFacts, readUploadedFile, titleFrom, type Unreadable } from './reading/index.ts';
import { megabytes, refuseUpload } from './refuse-upload.ts';
import { readTable } from './table.ts';

/** The largest file that is taken in, in bytes. */
export const maxFileBytes = 50_000_000;

const kinds: Record<string, { extension: string; isRead?: true }> = {
  'application/pdf': { extension: 'pdf', isRead: true },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extension: 'docx', isRead: true },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', isRead: true },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { extension: 'pptx', isRead: true },
  'application/vnd.oasis.opendocument.text': { extension: 'odt', isRead: true },
  'application/vnd.oasis.opendocument.spreadsheet': { extension: 'ods', isRead: true },
  'audio/mpeg': { extension: 'mp3' },
  'text/csv': { extension: 'csv' },
};

/** Whether files of a media type say something of themselves that is read. */
export function isFileRead(type: string): boolean {
  return kinds[type]?.isRead === true;
}

/** The kinds of file that are taken in. */
export const fileTypes = Object.keys(kinds);

/**
 * Takes in a file before anything is written: looks at its bytes rather than its name, fills in the title, language and
 * number of pages it gives, where the officer gave none, and says what some of its readers will miss.
 */
export const takeInFile: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || isAnonymous({ overrideAccess, req })) return args;
  if (!req.file) {
    if (operation === 'create') refuseUpload('Choose a file to upload. Files are uploaded from a computer, never fetched from an address.');
    return args;
  }
  const given = req.file.data;
  if (given.length === 0) refuseUpload('The file is empty. Choose another one.');
  if (given.length > maxFileBytes) {
    refuseUpload(
      `The file has ${megabytes(given.length)}; the most is ${megabytes(maxFileBytes)}. Save it smaller, or split it, and upload it again.`,
      413,
    );
  }
  const { bytes, type, findings } = await recognised(given, req.file.name);
  const kind = kinds[type];
  if (!kind) refuseUpload(whyNot(type, given), 415);

  const facts = kind.isRead ? await read(bytes, type) : { findings };
  const base = wellFormed(req.file.name).replace(/\.[^.]*$/, '');
  req.file = {
    ...req.file,
    data: bytes,
    size: bytes.length,
    mimetype: type,
    name: await freeName(`${fileNameFrom(base, 'file')}.${kind.extension}`, 'files', req),
  };
  const written = (args as { data?: Record<string, unknown> }).data ?? {};
  const filled =
    operation === 'create'
      ? { title: written['title'] || facts.title || titleFrom(base), language: written['language'] || facts.language }
      : {};
  req.context[readFacts] = { pages: facts.pages ?? null, findings: facts.findings };
  return { ...args, data: { ...written, ...filled } };
};

/** Keeps what was read from a new file in fields that nobody may write. */
export const noteFileFacts: CollectionBeforeChangeHook = ({ context, data, req }) => {
  const facts = context[readFacts];
  return req.file && typeof facts === 'object' && facts !== null ? { ...data, ...facts } : data;
};

const readFacts = 'readFromFile';

/** What a file is by its bytes. A table as text has nothing to tell it by but that it is text, so its name decides first. */
async function recognised(given: Buffer, name: string): Promise<{ bytes: Buffer; type: string; findings: string[] }> {
  const table = /\.csv$/i.test(name) ? readTable(given) : undefined;
  if (table !== undefined) return { bytes: table.bytes, type: 'text/csv', findings: table.wasConverted ? [converted] : [] };
  return { bytes: given, type: (await fileTypeFromBuffer(given))?.mime ?? 'unknown', findings: [] };
}

const converted = 'It was written in an older encoding, so it was converted to UTF-8. Look whether letters such as é and £ are right.';

/** Why a kind of file is not taken. */
function whyNot(type: string, bytes: Buffer): string {
  // What Word, Excel and PowerPoint wrote until 2003, and what they wrap a document in that has a password.
  if (type === 'application/x-cfb') {
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'The file needs a password to open, so the public could not read it. Save it without one, and upload it again.'
      : 'This is a file of Word, Excel or PowerPoint as they were until 2003. Open it, save it as .docx, .xlsx or .pptx, and upload that.';
  }
  return 'This kind of file cannot be published. Upload a PDF, a Word, Excel, PowerPoint or OpenDocument file, a CSV table or an MP3 recording.';
}

async function read(bytes: Buffer, type: string): Promise<FileFacts> {
  let reading;
  try {
    reading = await readUploadedFile(bytes, type);
  } catch (error) {
    throw inWords(error);
  }
  return 'facts' in reading ? reading.facts : refuseUpload(reasons[reading.unreadable], reading.unreadable === 'holds macros' ? 415 : 400);
}

const reasons: Record<Unreadable, string> = {
  damaged: 'The file is damaged and cannot be read. Save it anew in the program it was made with, and upload it again.',
  'holds macros':
    'The file holds macros (little programs), which the public’s computers would warn about. Save it without macros, and upload it again.',
  'takes too much memory':
    'The file needs more memory to be read than a reader’s telephone has, so it was not taken. Save it anew in the program it was made with, smaller or in parts, and upload it again.',
  'takes too long':
    'The file takes too long to be read, so it was not taken. Save it anew in the program it was made with, smaller or in parts, and upload it again.',
};
