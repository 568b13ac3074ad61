import { extname } from 'node:path';
import { type FileRecord, file, type Image, image } from '../../content/model/media.ts';
import { wellFormed } from '../../content/model/well-formed.ts';
import type { Source, Sources } from '../../publish/change.ts';
import { type Data, isRow } from './mapping/fields.ts';
import { issuesFrom, problemsFrom } from './mapping/problems.ts';
import { withObjectFile } from '../uploads/objects.ts';
import { finding } from '../uploads/reading/file-facts.ts';
import type { Mapped } from './to-document.ts';

/** A picture or file with the place of its bytes. */
export interface WithBytes<T> {
  value: T;
  sources: Sources;
}

/** A picture of the CMS as the content model has it. */
export function toImage(written: Data): Mapped<WithBytes<Image>> {
  const id = String(written['id']);
  const sizes = renditionsOf(written).map((rendition) => ({
    path: `/images/${id}/${rendition.width}-${rendition.sha256.slice(0, 12)}${extname(rendition.filename)}`,
    type: rendition.type,
    width: rendition.width,
    height: rendition.height,
    sha256: rendition.sha256,
    size: rendition.size,
  }));
  const isDecorative = written['isDecorative'] === true;
  const read = {
    id,
    isDecorative,
    ...(isDecorative ? {} : filled('alt', written['alt'])),
    ...filled('credit', written['credit']),
    ...filled('licence', licences[String(written['licence'])]),
    focus: { x: percent(written['focalX']), y: percent(written['focalY']) },
    sizes,
  };
  const result = image.safeParse(read);
  if (!result.success) return { problems: problemsFrom(issuesFrom(result.error, read), uploadFields, read) };
  return { ok: { value: result.data, sources: new Map(sizes.map(({ sha256 }) => [sha256, fileOf(sha256)])) } };
}

/** A file of the CMS as the content model has it. */
export function toFile(written: Data): Mapped<WithBytes<FileRecord>> {
  const read = {
    id: written['id'],
    name: written['filename'],
    ...filled('title', written['title']),
    ...filled('description', written['description']),
    type: written['mimeType'],
    size: written['filesize'],
    ...(typeof written['pages'] === 'number' ? { pages: written['pages'] } : {}),
    ...tagsOf(written),
    ...filled('language', written['language']),
    sha256: written['sha256'],
    updated: new Date(String(written['updatedAt'])).toISOString(),
  };
  const result = file.safeParse(read);
  if (!result.success) return { problems: problemsFrom(issuesFrom(result.error, read), uploadFields, read) };
  return { ok: { value: result.data, sources: new Map([[result.data.sha256, fileOf(result.data.sha256)]]) } };
}

/** Whether a PDF has tags, from what was found when it was read; nothing where it could not be read, or was not yet. */
function tagsOf({ mimeType, findings }: Data): Data {
  if (mimeType !== 'application/pdf' || !Array.isArray(findings)) return {};
  const wasRead = findings.every((sentence) => readFindings.includes(sentence));
  return wasRead ? { isTagged: !findings.includes(finding.tags) && !findings.includes(finding.text) } : {};
}

/** What is found in a PDF that could be read. */
const readFindings: readonly unknown[] = [finding.title, finding.language, finding.tags, finding.text];

function fileOf(sha256: string): Source {
  return (work) => withObjectFile(sha256, work);
}

const uploadFields = [
  { name: 'alt', type: 'text', label: 'What the picture shows' },
  { name: 'title', type: 'text', label: 'Title' },
] as const satisfies Parameters<typeof problemsFrom>[1];

/** Licences as the public reads them; the rest is nobody's business but ours. */
const licences: Readonly<Record<string, string>> = { 'creative-commons': 'Creative Commons', 'open-government': 'Open Government Licence' };

interface Rendition {
  filename: string;
  type: unknown;
  width: number;
  height: number;
  sha256: string;
  size: unknown;
}

/** The sizes that were made of a picture; a picture too small for any of them stands for itself. */
function renditionsOf(written: Data): Rendition[] {
  const hashes = isRow(written['hashes']) ? written['hashes'] : {};
  const sizes = isRow(written['sizes']) ? Object.entries(written['sizes']) : [];
  const made = sizes.flatMap(([name, size]) => (isRow(size) ? renditionOf(size, hashes[name]) : []));
  return made.length > 0 ? made : renditionOf(written, hashes['original']);
}

function renditionOf(size: Data, sha256: unknown): Rendition[] {
  const { filename, width, height } = size;
  if (typeof filename !== 'string' || typeof width !== 'number' || typeof height !== 'number' || typeof sha256 !== 'string') return [];
  return [{ filename, width, height, sha256, type: size['mimeType'], size: size['filesize'] }];
}

function percent(value: unknown): number {
  return typeof value === 'number' ? value : 50;
}

function filled(name: string, value: unknown): Data {
  const text = typeof value === 'string' ? wellFormed(value).trim() : '';
  return text === '' ? {} : { [name]: text };
}
