import type { RichText } from '../../content/model/fields/rich-text.ts';
import { type Holds, type Pasted, readPasted } from '../fields/text/paste/read-pasted.ts';
import { isElement } from '../fields/text/paste/dom.ts';

/** Reads the HTML of another site as a paste of it would be read; nothing in it runs and nothing is loaded. */
export interface HtmlReader {
  read(html: string, options: Holds & { base?: string | undefined }): ReadHtml;
  /** Words without any marks, on one line. */
  plain(html: string): string;
  close(): Promise<void>;
}

/** A text, what it lost, and the pictures and files that it showed or led to, by their address. */
export interface ReadHtml extends Pasted {
  text: RichText;
  media: string[];
}

/** Opens a reader of HTML; the library behind it is loaded only where something is imported. */
export async function openHtmlReader(publicUrl: string): Promise<HtmlReader> {
  const { Window } = await import('happy-dom');
  const window = new Window({
    settings: {
      disableCSSFileLoading: true,
      disableJavaScriptFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      // Whatever else would load something (preloads, pictures) gets nothing, and nothing goes out.
      fetch: {
        interceptor: {
          beforeAsyncRequest: ({ window: own }) => Promise.resolve(new own.Response('')),
          beforeSyncRequest: ({ request, window: own }) => ({
            status: 200,
            statusText: 'OK',
            ok: true,
            url: request.url,
            redirected: false,
            headers: new own.Headers(),
            body: Buffer.alloc(0),
          }),
        },
      },
    },
  });
  const parse = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return {
    read(html, { base, ...holds }) {
      let media: string[] = [];
      const read = readPasted(html, { ...holds, publicUrl }, (text) => {
        const document = parse(text);
        if (base !== undefined) makeWhole(document, base);
        if (media.length === 0) media = mediaOf(document);
        return document;
      });
      return { ...read, media };
    },
    plain: (html) => (parse(html).body.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    close: () => window.happyDOM.close(),
  };
}

/** Addresses that name no site are of the one they come from. */
function makeWhole(document: Document, base: string): void {
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
    ['iframe[src]', 'src'],
  ] as const)
    for (const element of document.querySelectorAll(selector)) {
      const written = element.getAttribute(name) ?? '';
      if (!/^#/.test(written) && URL.canParse(written, base)) element.setAttribute(name, new URL(written, base).href);
    }
}

/** Endings of files that a page leads to, and that no import takes along. */
const ofFiles = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|mp3|mp4|jpe?g|png|gif|webp|svg)$/i;

function mediaOf(document: Document): string[] {
  const found = [...document.querySelectorAll('img[src], a[href], iframe[src], video[src], audio[src], source[src]')].flatMap((element) => {
    if (!isElement(element)) return [];
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const isFile = element.localName !== 'a' || (URL.canParse(address) && ofFiles.test(new URL(address).pathname));
    return isFile && /^https?:/.test(address) ? [address] : [];
  });
  return [...new Set(found)];
}
