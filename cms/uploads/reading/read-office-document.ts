import { buffer } from 'node:stream/consumers';
import { Parser } from 'htmlparser2';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type FileFacts, finding, languageFrom, titleFrom } from './file-facts.ts';

/** The largest part that is unpacked, in bytes: what describes a document is small. */
const maxPartBytes = 20_000_000;

/** The most parts a document may have. */
const maxParts = 20_000;

/** A document with little programs in it. */
export class HasMacrosError extends Error {
  override name = 'HasMacrosError';
}

/**
 * Reads what a Word, Excel, PowerPoint or OpenDocument file says about itself, and what some of its readers will miss.
 * @throws {HasMacrosError}
 * @throws where it is damaged
 */
export async function readOfficeDocument(file: string, type: string): Promise<FileFacts> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true, validateEntrySizes: true });
  try {
    const parts = await partsOf(zip);
    if ([...parts.keys()].some((name) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name)))
      throw new HasMacrosError('There are macros in it.');
    const read = async (name: string | undefined): Promise<Described[]> => {
      const part = name === undefined ? undefined : parts.get(name);
      return part === undefined ? [] : described(await unpack(zip, part));
    };
    const manifest = await read('META-INF/manifest.xml');
    if (manifest.some(({ name }) => name === 'encryption-data')) return { findings: [finding.password] };
    const [core, app, meta] = [await read('docProps/core.xml'), await read('docProps/app.xml'), await read('meta.xml')];
    const title = titleFrom(textOf([...core, ...meta], 'title'));
    const language = languageFrom(textOf([...core, ...meta], 'language') ?? (await languageOfText(read, parts)));
    const pages = Number(
      textOf(app, 'Pages') ??
        textOf(app, 'Slides') ??
        meta.find(({ name }) => name === 'document-statistic')?.attributes['page-count'] ??
        0,
    );
    // Tables have no language of their own to set.
    const isTable = /sheet$/.test(type);
    return {
      title,
      language,
      pages: Number.isSafeInteger(pages) && pages > 0 ? pages : undefined,
      findings: [...(title === undefined ? [finding.title] : []), ...(language === undefined && !isTable ? [finding.language] : [])],
    };
  } finally {
    zip.close();
  }
}

/** An element of XML, by its name without prefix. */
interface Described {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The language that the text is set in, where the description of the document does not name one. */
async function languageOfText(
  read: (name: string | undefined) => Promise<Described[]>,
  parts: Map<string, Entry>,
): Promise<string | undefined> {
  const word = (await read('word/styles.xml')).find(({ name, attributes }) => name === 'lang' && attributes['val']);
  if (word) return word.attributes['val'];
  const slide = [...parts.keys()].find((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const run = (await read(slide)).find(({ attributes }) => attributes['lang']);
  if (run) return run.attributes['lang'];
  const open = (await read('styles.xml')).find(({ attributes }) => attributes['language'] && attributes['language'] !== 'none');
  return open && [open.attributes['language'], open.attributes['country'] ?? ''].join('-');
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (parts.size >= maxParts) throw new Error(`The document has more than ${maxParts} parts.`);
    parts.set(entry.fileName, entry);
  }
  return parts;
}

async function unpack(zip: ZipFile, part: Entry): Promise<string> {
  // The reader holds a part to the size it says.
  if (part.uncompressedSize > maxPartBytes) throw new Error(`The part ${part.fileName} is larger than ${maxPartBytes} bytes.`);
  return (await buffer(await zip.openReadStreamPromise(part))).toString('utf8');
}

function described(xml: string): Described[] {
  const found: Described[] = [];
  const open: Described[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = {
          name: local(name),
          attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
          text: '',
        };
        found.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function textOf(elements: Described[], name: string): string | undefined {
  return elements.find((element) => element.name === name && element.text.trim() !== '')?.text.trim();
}
