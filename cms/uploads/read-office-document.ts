import { inflateRawSync } from 'node:zlib';
import { refuseUpload } from './refuse-upload.ts';
import type { FileFacts } from './file-facts.ts';

const maxUnpackedBytes = 5_000_000;
const descriptions = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml'];

/** Reads title, language and number of pages from a Word, Excel, PowerPoint or OpenDocument file; refuses one with macros. */
export function readOfficeDocument(bytes: Buffer): FileFacts {
  const parts = partsOf(bytes);
  if ([...parts.keys()].some((name) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name))) {
    refuseUpload(
      'The file holds macros (little programs), which the public’s computers would warn about. Save it without macros, and upload it again.',
      415,
    );
  }
  const text = descriptions.map((name) => parts.get(name)?.().toString('utf8') ?? '').join('\n');
  const title = fromEntities(/<dc:title>([^<]+)<\/dc:title>/.exec(text)?.[1] ?? '')
    .trim()
    .slice(0, 140);
  const language = /<dc:language>([a-z]{2,3}(?:-[A-Z]{2})?)<\/dc:language>/.exec(text)?.[1];
  const pages = Number(
    /<Pages>(\d+)<\/Pages>/.exec(text)?.[1] ?? /<Slides>(\d+)<\/Slides>/.exec(text)?.[1] ?? /meta:page-count="(\d+)"/.exec(text)?.[1] ?? 0,
  );
  return { ...(title ? { title } : {}), ...(language ? { language } : {}), ...(pages > 0 ? { pages } : {}) };
}

/** The parts of a zip file by name, each unpacked when asked for. Throws where the file is cut off. */
function partsOf(bytes: Buffer): Map<string, () => Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1) throw new Error('The file has no list of its parts; it is cut off.');
  const parts = new Map<string, () => Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('The list of parts is damaged.');
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const header = bytes.readUInt32LE(at + 42);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), () => unpack(bytes, header, packed, method));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

function unpack(bytes: Buffer, header: number, packed: number, method: number): Buffer {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const part = bytes.subarray(start, start + packed);
  return method === 0 ? part : inflateRawSync(part, { maxOutputLength: maxUnpackedBytes });
}

function fromEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '');
}
