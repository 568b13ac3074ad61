import * as migration_20261122_073848_initial from './20261122_073848_initial';
import * as migration_20261122_075500_name_collections_of from './20261122_075500_name_collections_of';

export const migrations = [
  {
    up: migration_20261122_073848_initial.up,
    down: migration_20261122_073848_initial.down,
    name: '20261122_073848_initial'
  },
  {
    up: migration_20261122_075500_name_collections_of.up,
    down: migration_20261122_075500_name_collections_of.down,
    name: '20261122_075500_name_collections_of'
  },
];
