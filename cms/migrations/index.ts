import * as migration_20261122_083113_initial from './20261122_083113_initial.ts';
import * as migration_20261122_100539_who_for from './20261122_100539_who_for.ts';
import * as migration_20261122_103812_intake from './20261122_103812_intake.ts';
import * as migration_20261128_211748_receipt_parts from './20261128_211748_receipt_parts.ts';
import * as migration_20261129_001636_rename_releases_to_receipts from './20261129_001636_rename_releases_to_receipts.ts';
import * as migration_20261129_014832_scheduled_actions from './20261129_014832_scheduled_actions.ts';
import * as migration_20261129_022408_upload_findings from './20261129_022408_upload_findings.ts';
import * as migration_20261129_044404_desk from './20261129_044404_desk.ts';
import * as migration_20261129_050929_preview_links from './20261129_050929_preview_links.ts';
import * as migration_20261129_052801_bin from './20261129_052801_bin.ts';
import * as migration_20261129_075929_letters from './20261129_075929_letters.ts';
import * as migration_20261129_082252_facts from './20261129_082252_facts.ts';
import * as migration_20261129_085915_desk from './20261129_085915_desk.ts';
import * as migration_20261129_124046_sources_comments_and_places from './20261129_124046_sources_comments_and_places.ts';
import * as migration_20261129_162324_languages_meetings_places from './20261129_162324_languages_meetings_places.ts';
import * as migration_20261129_201307_own_site_imports_audit_and_erasing from './20261129_201307_own_site_imports_audit_and_erasing.ts';
import * as migration_20261129_233334_publications_data_and_alerts from './20261129_233334_publications_data_and_alerts.ts';

export const migrations = [
  {
    up: migration_20261122_083113_initial.up,
    down: migration_20261122_083113_initial.down,
    name: '20261122_083113_initial',
  },
  {
    up: migration_20261122_100539_who_for.up,
    down: migration_20261122_100539_who_for.down,
    name: '20261122_100539_who_for',
  },
  {
    up: migration_20261122_103812_intake.up,
    down: migration_20261122_103812_intake.down,
    name: '20261122_103812_intake',
  },
  {
    up: migration_20261128_211748_receipt_parts.up,
    down: migration_20261128_211748_receipt_parts.down,
    name: '20261128_211748_receipt_parts',
  },
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
  {
    up: migration_20261129_022408_upload_findings.up,
    down: migration_20261129_022408_upload_findings.down,
    name: '20261129_022408_upload_findings',
  },
  {
    up: migration_20261129_044404_desk.up,
    down: migration_20261129_044404_desk.down,
    name: '20261129_044404_desk',
  },
  {
    up: migration_20261129_050929_preview_links.up,
    down: migration_20261129_050929_preview_links.down,
    name: '20261129_050929_preview_links',
  },
  {
    up: migration_20261129_052801_bin.up,
    down: migration_20261129_052801_bin.down,
    name: '20261129_052801_bin',
  },
  {
    up: migration_20261129_075929_letters.up,
    down: migration_20261129_075929_letters.down,
    name: '20261129_075929_letters',
  },
  {
    up: migration_20261129_082252_facts.up,
    down: migration_20261129_082252_facts.down,
    name: '20261129_082252_facts',
  },
  {
    up: migration_20261129_085915_desk.up,
    down: migration_20261129_085915_desk.down,
    name: '20261129_085915_desk',
  },
  {
    up: migration_20261129_124046_sources_comments_and_places.up,
    down: migration_20261129_124046_sources_comments_and_places.down,
    name: '20261129_124046_sources_comments_and_places',
  },
  {
    up: migration_20261129_162324_languages_meetings_places.up,
    down: migration_20261129_162324_languages_meetings_places.down,
    name: '20261129_162324_languages_meetings_places',
  },
  {
    up: migration_20261129_201307_own_site_imports_audit_and_erasing.up,
    down: migration_20261129_201307_own_site_imports_audit_and_erasing.down,
    name: '20261129_201307_own_site_imports_audit_and_erasing',
  },
  {
    up: migration_20261129_233334_publications_data_and_alerts.up,
    down: migration_20261129_233334_publications_data_and_alerts.down,
    name: '20261129_233334_publications_data_and_alerts'
  },
];
