import { slugify } from '../../../content/model/addresses/slugify.ts';

/** A place in a document: names of fields and numbers of rows, as the content model has them. */
export type Path = readonly (string | number)[];

/** Something that is wrong at a place in a document, as zod has it: the content model, a codec or a check says so. */
export interface Issue {
  path: Path;
  /** What is wrong and what to do, as a sentence. */
  reason: string;
}

/** What a mapper carries through a document. */
export interface Context {
  path: Path;
  /** Makes the anchors of the page that is being read. */
  anchors: Anchors;
  /** Numbers the footnotes of the page that is being read, from 1. */
  footnotes: () => number;
  /** Everything found so far; shared by all contexts of a document. */
  issues: Issue[];
  /** What can be read, but may not say what was meant: nobody should publish it, and what is public stays so. */
  doubts: Issue[];
}

/** Makes a heading's anchor from its words, unique on its page. */
export type Anchors = (words: string) => string;

/** The context of a document as a whole. */
export function contextOf(takenAnchors: Iterable<string> = []): Context {
  return { path: [], anchors: anchors(takenAnchors), footnotes: footnotes(), issues: [], doubts: [] };
}

/** The context of a field or a row within another. */
export function within(context: Context, ...path: Path): Context {
  return { ...context, path: [...context.path, ...path] };
}

/** The context of a row that is a page of its own: its anchors are unique, and its footnotes numbered, for themselves. */
export function onOwnPage(context: Context): Context {
  return { ...context, anchors: anchors([]), footnotes: footnotes() };
}

/** Notes that something is wrong at the context's place. */
export function note(context: Context, reason: string): void {
  context.issues.push({ path: context.path, reason });
}

/** Notes that what stands at the context's place may not say what was meant. */
export function doubt(context: Context, reason: string): void {
  context.doubts.push({ path: context.path, reason });
}

function anchors(taken: Iterable<string>): Anchors {
  const used = new Set(taken);
  return (words) => {
    const wanted = slugify(words) || 'section';
    let anchor = wanted;
    for (let count = 2; used.has(anchor); count += 1) anchor = `${wanted}-${count}`;
    used.add(anchor);
    return anchor;
  };
}

function footnotes(): () => number {
  let count = 0;
  return () => (count += 1);
}
