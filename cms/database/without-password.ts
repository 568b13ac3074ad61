/** The address of a MongoDB server as logs and people may see it. */
export function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//…@').replace(/\?.*$/, '');
}
