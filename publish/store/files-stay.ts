/**
 * The lease that whoever removes files of the store or of uploads holds, and whoever copies them: a backup has every file
 * that its databases name. It is held for as long as its process runs, and this long (in milliseconds) where that cannot be told.
 */
export const filesStay = { name: 'files stay', ttl: 6 * 60 * 60 * 1000 } as const;
