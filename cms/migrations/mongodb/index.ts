import * as migration_20261129_001636_rename_releases_to_receipts from './20261129_001636_rename_releases_to_receipts.ts';
import * as migration_20261129_014832_scheduled_actions from './20261129_014832_scheduled_actions.ts';

export const mongoDbMigrations = [
  {
    up: migration_20261129_001636_rename_releases_to_receipts.up,
    down: migration_20261129_001636_rename_releases_to_receipts.down,
    name: '20261129_001636_rename_releases_to_receipts',
  },
  {
    up: migration_20261129_014832_scheduled_actions.up,
    down: migration_20261129_014832_scheduled_actions.down,
    name: '20261129_014832_scheduled_actions',
  },
];
