/** The first letter of a title, lower case, or `0-9`. */
export function letterOf(title: string): string {
  const first = title
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

/** All letters in the order they stand in: `0-9` first. */
export const letterOrder: readonly string[] = ['0-9', ...'abcdefghijklmnopqrstuvwxyz'];
