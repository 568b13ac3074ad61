import * as migration_20261129_001636_rename_releases_to_receipts from './20261129_001636_rename_releases_to_receipts.ts';

export const mongoDbMigrations = [
  {
    up: migration_20261129_001636_rename_releases_to_receipts.up,
    down: migration_20261129_001636_rename_releases_to_receipts.down,
    name: '20261129_001636_rename_releases_to_receipts',
  },
];
