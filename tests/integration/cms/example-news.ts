import { randomUUID } from 'node:crypto';

/** A news story as the REST API takes it, fit to be published. */
export function exampleNews(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: `A hub opens ${randomUUID()}`,
    summary: 'The first of twelve wellbeing hubs opens its doors.',
    whatChanges: 'You can get advice in one place.',
    category: 'hub launch',
    date: { precision: 'unknown' },
    body: richText('People can walk in and talk to somebody.'),
    ...changes,
  };
}

/** A paragraph as the editor keeps it. */
export function richText(words: string): object {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const text = { type: 'text', text: words, version: 1, format: 0, detail: 0, mode: 'normal', style: '' };
  return {
    root: { ...common, type: 'root', children: [{ ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: [text] }] },
  };
}
