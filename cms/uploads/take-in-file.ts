import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { isAnonymous } from '../access/policies.ts';
import { slugFrom } from '../fields/document/slug.ts';
import { freeName } from './free-name.ts';
import { readOfficeDocument } from './read-office-document.ts';
import type { FileFacts } from './file-facts.ts';
import { readPdf } from './read-pdf.ts';
import { megabytes, refuseUpload } from './refuse-upload.ts';

/** The largest file that is taken in, in bytes. */
export const maxFileBytes = 50_000_000;

const kinds: Record<string, { extension: string; read?: (bytes: Buffer) => FileFacts }> = {
  'application/pdf': { extension: 'pdf', read: readPdf },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extension: 'docx', read: readOfficeDocument },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', read: readOfficeDocument },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { extension: 'pptx', read: readOfficeDocument },
  'application/vnd.oasis.opendocument.text': { extension: 'odt', read: readOfficeDocument },
  'application/vnd.oasis.opendocument.spreadsheet': { extension: 'ods', read: readOfficeDocument },
  'audio/mpeg': { extension: 'mp3' },
  'text/csv': { extension: 'csv' },
};

/** The kinds of file that are taken in. */
export const fileTypes = Object.keys(kinds);

/**
 * Takes in a file before anything is written: looks at its bytes rather than its name, and fills in the
 * title, language and number of pages it gives, where the officer gave none.
 */
export const takeInFile: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || isAnonymous({ overrideAccess, req })) return args;
  if (!req.file) {
    if (operation === 'create') refuseUpload('Choose a file to upload. Files are uploaded from a computer, never fetched from an address.');
    return args;
  }
  const bytes = req.file.data;
  if (bytes.length > maxFileBytes) {
    refuseUpload(
      `The file has ${megabytes(bytes.length)}; the most is ${megabytes(maxFileBytes)}. Save it smaller, or split it, and upload it again.`,
      413,
    );
  }
  const type = await typeOf(bytes, req.file.name);
  const kind = kinds[type];
  if (!kind)
    refuseUpload(
      'This kind of file cannot be published. Upload a PDF, a Word, Excel, PowerPoint or OpenDocument file, a CSV table or an MP3 recording.',
      415,
    );

  const facts = kind.read ? readable(() => kind.read?.(bytes) ?? {}) : {};
  const base = req.file.name.replace(/\.[^.]*$/, '');
  req.file = { ...req.file, mimetype: type, name: await freeName(`${slugFrom(base) || 'file'}.${kind.extension}`, 'files', req) };
  const given = (args as { data?: Record<string, unknown> }).data ?? {};
  const filled =
    operation === 'create' ? { title: given['title'] || facts.title || base, language: given['language'] || facts.language } : {};
  req.context[readFacts] = { pages: facts.pages ?? null };
  return { ...args, data: { ...given, ...filled } };
};

/** Keeps what was read from a new file in fields that nobody may write. */
export const noteFileFacts: CollectionBeforeChangeHook = ({ context, data }) => {
  const facts = context[readFacts];
  return typeof facts === 'object' && facts !== null ? { ...data, ...facts } : data;
};

const readFacts = 'readFromFile';

async function typeOf(bytes: Buffer, name: string): Promise<string> {
  const detected = (await fileTypeFromBuffer(bytes))?.mime;
  if (detected) return detected;
  return /\.csv$/i.test(name) && isTable(bytes) ? 'text/csv' : 'unknown';
}

/** A table as text: valid UTF-8, no control characters, no markup, and something that separates its columns. */
function isTable(bytes: Buffer): boolean {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so whatever it is, it is no table that the public can open.
    return false;
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text) && !/^\s*</.test(text) && /[,;\t]/.test(text);
}

function readable(read: () => FileFacts): FileFacts {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === 'APIError') throw error;
    return refuseUpload('The file is damaged and cannot be read. Save it anew in the program it was made with, and upload it again.');
  }
}
