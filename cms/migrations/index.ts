/** Migrations of the embedded database, written by `payload migrate:create`. */
export const migrations = [];
