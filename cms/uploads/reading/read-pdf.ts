import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { type FileFacts, finding, languageFrom, titleFrom } from './file-facts.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pages that are looked at for text and tags: where none of so many has any, the others hardly do. */
const pagesLookedAt = 20;

/**
 * Reads what a PDF says about itself, and what some of its readers will miss (PDF/UA-1, 7.1 and 7.2; WCAG 2.2, 1.1.1,
 * 2.4.2 and 3.1.1).
 * @throws where it is damaged
 */
export async function readPdf(file: string): Promise<FileFacts> {
  const bytes = await readFile(file);
  // A reader mends what it can; a file that was cut off is better uploaded again.
  if (!bytes.subarray(-2048).includes('%%EOF')) throw new Error('The PDF ends before its end.');
  let pdf: Pdf;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { findings: [finding.password] };
    throw error;
  }
  const { info, metadata } = await pdf.getMetadata();
  const said = info as { Title?: unknown; Language?: unknown };
  const title = titleFrom(textOf(metadata?.get('dc:title')) ?? textOf(said.Title));
  const language = languageFrom(textOf(said.Language));
  const { hasText, hasTags } = await contentOf(pdf);
  return {
    title,
    language,
    pages: pdf.numPages,
    findings: [
      ...(title === undefined ? [finding.title] : []),
      ...(language === undefined ? [finding.language] : []),
      // A scan has nothing to tag.
      ...(hasText ? (hasTags ? [] : [finding.tags]) : [finding.text]),
    ],
  };
}

async function contentOf(pdf: Pdf): Promise<{ hasText: boolean; hasTags: boolean }> {
  const isMarked = ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  let [hasText, hasTags] = [false, false];
  for (let number = 1; number <= Math.min(pdf.numPages, pagesLookedAt) && !(hasText && (hasTags || !isMarked)); number += 1) {
    const page = await pdf.getPage(number);
    hasTags ||= isMarked && (await page.getStructTree()) !== null;
    hasText ||= (await page.getTextContent()).items.some((item) => 'str' in item && item.str.trim() !== '');
    page.cleanup();
  }
  return { hasText, hasTags };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
