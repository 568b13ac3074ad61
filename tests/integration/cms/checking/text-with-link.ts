/** A paragraph with a link in it, as the editor keeps it. */
export function textWithLink(words: string, url: string): object {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const text = (of: string): object => ({ type: 'text', text: of, version: 1, format: 0, detail: 0, mode: 'normal', style: '' });
  const link = { ...common, type: 'link', version: 3, fields: { linkType: 'custom', url, newTab: false }, children: [text(words)] };
  const children = [text('See '), link, text('.')];
  return { root: { ...common, type: 'root', children: [{ ...common, type: 'paragraph', textFormat: 0, textStyle: '', children }] } };
}
