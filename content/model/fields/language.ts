/** Whether a BCP 47 tag names a kind of English. */
export function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-');
}
