/** What the intake needs to know of the live site. Paths are spelled as links spell them. */
export interface LiveSite {
  /** Whether a page (HTML) that is live stands at a path; undefined where that cannot be found out just now. */
  isLive(path: string): boolean | undefined;
  /** A page as HTML, where one stands at a path and can be read. */
  pageAt(path: string): string | undefined;
}
