import { createHash } from 'node:crypto';
import type { Edition } from '../../content/model/documents/publication.ts';
import { wordsOf } from '../../content/model/fields/rich-text.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** Something of an edition that people can have, with what proves that it is unchanged. */
export interface EditionFile {
  /** What it is called when it is saved; different from all others of its edition. */
  name: string;
  /** Where these very bytes stay. */
  path: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
  isText: boolean;
}

/** The text of an edition without its shape: a paragraph, a heading or an item of a list each, with an empty line between them. */
export function plainText({ body }: Pick<Edition, 'body'>): string {
  return `${wordsOf(body).join('\n\n')}\n`;
}

/**
 * What there is of an edition: its text, and the files that are public. Nothing of one that was withdrawn.
 * @param address the edition's own, with a slash at its end
 */
export function editionFiles({ status, body, formats }: Edition, address: string, reader: Reader): EditionFile[] {
  if (status.status === 'withdrawn') return [];
  const files: EditionFile[] = [];
  if (body.length > 0) {
    const text = Buffer.from(plainText({ body }));
    const sha256 = createHash('sha256').update(text).digest('hex');
    files.push({ name: 'text.txt', path: `${address}text.txt`, size: text.length, sha256, isText: true });
  }
  for (const { file: id } of formats) {
    const file = id === undefined ? undefined : reader.file(id);
    if (file === undefined || files.some(({ sha256 }) => sha256 === file.sha256)) continue;
    const { name, size, sha256 } = file;
    const isTaken = files.some((other) => other.name === name);
    // Two files of one name cannot lie in one folder, where the sums are checked.
    files.push({
      name: isTaken ? `${sha256.slice(0, 8)}-${name}` : name,
      path: `/files/${file.id}/${sha256}/${name}`,
      size,
      sha256,
      isText: false,
    });
  }
  return files;
}

/** The sums as `sha256sum --check` reads them. */
export function checksums(files: readonly EditionFile[]): string {
  return files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
}
