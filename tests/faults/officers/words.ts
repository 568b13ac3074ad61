/** The mark that each version of a document carries in its title and in its text: which document, and which version. */
export function markOf(name: string, version: number): string {
  return `${name}v${version}z`;
}

/** The versions of a document whose marks stand in a text, each once. */
export function versionsIn(text: string, name: string): number[] {
  return [...new Set([...text.matchAll(new RegExp(`${name}v(\\d+)z`, 'g'))].map(([, version]) => Number(version)))];
}
