/** The names of members of an archive; all but the dump of MongoDB are where the file lies in the var folder. */
export const members = {
  database: 'database/signpost.db.gz',
  store: 'store/store.db.gz',
  secrets: 'secrets.json',
  folders: { objects: 'store/objects/', uploads: 'uploads/objects/', spool: 'spool/', mongodb: 'mongodb/' },
} as const;
