import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { document, type Document } from '../../../content/model/documents/index.ts';
import { messageOf } from '../../../publish/rendering/render-pages.ts';

/**
 * Reads documents of the content model from a file with one of them, as JSON, on each line.
 * @throws with the line where one does not fit
 */
export async function readDocuments(file: string): Promise<Document[]> {
  const documents: Document[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      documents.push(document.parse(JSON.parse(line)));
    } catch (cause) {
      throw new Error(`Line ${number} of ${file} is no document of the content model: ${messageOf(cause)}`, { cause });
    }
  }
  return documents;
}
