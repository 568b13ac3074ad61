/** What a file says about itself, and what stands between it and some of its readers. */
export interface FileFacts {
  title?: string | undefined;
  language?: string | undefined;
  pages?: number | undefined;
  /** What officers are told of it, a sentence each. */
  findings: string[];
}

/** Why a file cannot be taken in. */
export type Unreadable = 'damaged' | 'holds macros' | 'takes too much memory' | 'takes too long';

/** What comes of reading a file. */
export type Reading = { facts: FileFacts } | { unreadable: Unreadable };

/** A file to read. */
export interface ReadingTask {
  file: string;
  /** Its media type, from its bytes. */
  type: string;
  limits: ReadingLimits;
}

/** What reading a file may cost. */
export interface ReadingLimits {
  /** Bytes of memory, of the whole process. */
  memory: number;
  /** Milliseconds. */
  time: number;
}

/** What officers are told at upload. */
export const finding = {
  password: 'It needs a password to open, so the public cannot read it. Save it without one, and upload it again.',
  title: 'It has no title of its own, which screen readers say first. Give it one in the program it was made with (File, Properties).',
  language: 'It does not say which language it is in, so screen readers may read it out wrongly. Set its language where it was made.',
  tags: 'It has no tags, so screen readers cannot tell headings, lists and tables from other text. Export it as a tagged PDF, or use a web page.',
  text: 'It has no text, only pictures of pages (a scan), so nobody can search it, copy from it or have it read out. Use the document it was printed from.',
} as const;

/** What keeps some people from reading a file: it must not be the only form of what is published. */
export const faults: readonly string[] = [finding.password, finding.title, finding.language, finding.tags, finding.text];

/** What officers are told of a file that was taken in before files were read, and cannot be. */
export const unreadableFinding: Readonly<Record<Unreadable, string>> = {
  damaged: 'It is damaged, so people may not be able to open it. Save it anew in the program it was made with, and upload it again.',
  'holds macros': 'It holds macros (little programs), which people’s computers warn about. Save it without macros, and upload it again.',
  'takes too much memory':
    'It needs more memory to be opened than a telephone has. Save it anew in the program it was made with, smaller or in parts, and upload it again.',
  'takes too long':
    'It takes very long to be opened. Save it anew in the program it was made with, smaller or in parts, and upload it again.',
};

/** A title as officers read it: one line, not too long; undefined where it says nothing. */
export function titleFrom(written: string | undefined): string | undefined {
  const title = (written ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return title === '' ? undefined : [...title].slice(0, 140).join('').trim();
}

/** A language as HTML names it, such as `en` or `en-GB`; undefined where it is none. */
export function languageFrom(written: string | undefined): string | undefined {
  const [, language, place] = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})?)?/i.exec((written ?? '').trim()) ?? [];
  if (language === undefined) return undefined;
  return place === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${place.toUpperCase()}`;
}
