/** How far an erasure is. Each step can be done again, so that one which was killed goes on. */
export const erasureStates = [
  /** Somebody asked for it. */
  'asked',
  /** The public site says that it was taken down, and nothing the publisher keeps holds its words. */
  'off-the-site',
  /** The database holds none of it. */
  'out-of-the-database',
  /** No free page of a database file and no file on disk holds any of it. */
  'done',
] as const;

export type ErasureState = (typeof erasureStates)[number];
