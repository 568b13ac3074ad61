/** The SQL that says whether an address is one that people read at: neither a part of a page, nor what a redirect takes for a query, nor a pattern. */
export function isAPlace(column: string): string {
  return `instr(${column}, '?') = 0 AND instr(${column}, '#') = 0 AND substr(${column}, -2) <> '/*'`;
}
