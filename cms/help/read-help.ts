import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { helpPages } from './pages.ts';

/** A page of help. */
export interface HelpPage {
  name: string;
  title: string;
  /** What stands below the title, as HTML. */
  html: string;
}

const folder = join(/*turbopackIgnore: true*/ process.cwd(), 'cms', 'help');

/** Reads a page of help; undefined where there is none of that name. */
export async function readHelp(name: string): Promise<HelpPage | undefined> {
  if (!helpPages.some((page) => page === name)) return undefined;
  const text = await readFile(join(folder, `${name}.md`), 'utf8');
  const [, title, body] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  if (title === undefined || body === undefined)
    throw new Error(`cms/help/${name}.md does not begin with its title: “# ” and some words. Write one there.`);
  return { name, title, html: micromark(body) };
}
