import { inflateSync } from 'node:zlib';
import type { FileFacts } from './file-facts.ts';

/** The most a packed part of a PDF may unpack to, in bytes. */
const maxUnpackedBytes = 20_000_000;

/** Reads title, language and number of pages from a PDF; leaves out what it does not say, or says encrypted. */
export function readPdf(bytes: Buffer): FileFacts {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-') && !text.slice(0, 1024).includes('%PDF-')) throw new Error('The file does not begin as a PDF does.');
  if (!text.includes('%%EOF')) throw new Error('The PDF ends before its end.');
  const objects = `${text}\n${packedObjects(bytes, text)}`;
  const isEncrypted = /\/Encrypt\s+\d+\s+\d+\s+R/.test(objects);
  const pages = pageCount(objects);
  const title = isEncrypted ? undefined : titleOf(objects);
  const language = isEncrypted ? undefined : languageOf(objects);
  return { ...(title ? { title } : {}), ...(language ? { language } : {}), ...(pages ? { pages } : {}) };
}

/** The objects a modern PDF keeps packed in object streams, unpacked. */
function packedObjects(bytes: Buffer, text: string): string {
  const found: string[] = [];
  for (const match of text.matchAll(/\/Type\s*\/ObjStm/g)) {
    const start = text.indexOf('stream', match.index);
    if (start === -1) continue;
    const from = start + 'stream'.length + (text[start + 6] === '\r' ? 2 : 1);
    const to = text.indexOf('endstream', from);
    if (to === -1) continue;
    try {
      found.push(inflateSync(bytes.subarray(from, to), { maxOutputLength: maxUnpackedBytes }).toString('latin1'));
    } catch {
      // Packed another way or encrypted: what it holds stays unknown, which is no reason to refuse the file.
      continue;
    }
  }
  return found.join('\n');
}

function pageCount(objects: string): number | undefined {
  const trees = [...objects.matchAll(/<<(?:[^<>]|<<[^<>]*>>|<[^<>]*>)*?\/Type\s*\/Pages\b(?:[^<>]|<<[^<>]*>>|<[^<>]*>)*?>>/g)];
  const counts = trees.flatMap(([tree]) => {
    const count = /\/Count\s+(\d+)/.exec(tree)?.[1];
    return count ? [Number(count)] : [];
  });
  if (counts.length > 0) return Math.max(...counts);
  const single = objects.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  return single || undefined;
}

function titleOf(objects: string): string | undefined {
  const described = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)<\/rdf:li>/.exec(objects)?.[1];
  if (described) return tidy(fromEntities(Buffer.from(described, 'latin1').toString('utf8')));
  const written = /\/Title\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]+>)/.exec(objects)?.[1];
  return written ? tidy(stringOf(written)) : undefined;
}

function languageOf(objects: string): string | undefined {
  const written = /\/Lang\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]+>)/.exec(objects)?.[1];
  const language = written ? stringOf(written).trim() : undefined;
  const match = language ? /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(language) : undefined;
  return match?.[1] ? [match[1].toLowerCase(), ...(match[2] ? [match[2].toUpperCase()] : [])].join('-') : undefined;
}

/** A PDF string: in brackets or as hexadecimal figures, in UTF-16 where it begins with its mark. */
function stringOf(written: string): string {
  const raw = written.startsWith('<')
    ? Buffer.from(written.replace(/[^0-9A-Fa-f]/g, ''), 'hex')
    : Buffer.from(
        written.slice(1, -1).replace(/\\([0-7]{1,3}|\r?\n|.)/g, (_, escaped: string) => unescaped(escaped)),
        'latin1',
      );
  if (raw[0] === 0xfe && raw[1] === 0xff)
    return Buffer.from(raw.subarray(2, 2 + 2 * Math.floor((raw.length - 2) / 2)))
      .swap16()
      .toString('utf16le');
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) return raw.subarray(3).toString('utf8');
  return raw.toString('latin1');
}

function unescaped(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r\n': '' };
  return named[escaped] ?? escaped;
}

function fromEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '');
}

// eslint-disable-next-line no-control-regex -- titles written by old programs hold control characters
const controls = /[\0-\x1f]+/g;

function tidy(title: string): string | undefined {
  return title.replace(controls, ' ').trim().slice(0, 140) || undefined;
}
