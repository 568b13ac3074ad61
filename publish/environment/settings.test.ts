import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaults } from './defaults.mjs';
import { readSettings, settingNames } from './settings.ts';

const root = join(import.meta.dirname, '../..');

/** The settings that `.env.example` explains, with the value it shows. */
const explained = new Map(
  [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^# .+\n#([A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

test('.env.example explains every setting', () => {
  expect(settingNames.filter((name) => !explained.has(name))).toEqual([]);
});

test('.env.example shows what each setting is where nothing is set', () => {
  const shown = Object.fromEntries(Object.keys(defaults).map((name) => [name, explained.get(name)]));
  expect(shown).toEqual({
    ...Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, String(value)])),
    DATABASE_COMPATIBILITY: '',
  });
});

test('every setting that does not fit is named, with what it is and what is expected, and no secret is shown', () => {
  const wrong = {
    PUBLIC_PORT: '65536',
    PUBLIC_URL: 'www.example.org',
    PUBLIC_INTAKE: 'yes',
    UPLOADS_DIR: 's3://',
    EXPORT_DIR: 's3://Signpost/site',
    PUBLIC_CACHE_MB: '32 MB',
    CMS_PORT: '0',
    CMS_URL: 'http://cms.example.org',
    DATABASE_URL: 'postgres://signpost:sesame@localhost/',
    DATABASE_COMPATIBILITY: 'postgres',
    SMTP_URL: 'https://user:sesame@mail.example.org',
    MAIL_FROM: 'Signpost <signpost>',
    AWS_ENDPOINT_URL_S3: 'http://storage.example.org',
    BACKUP_DIR: 's3://Signpost/backups',
    PAYLOAD_SECRET: 'sesame',
  };
  expect(() => readSettings(settingNames, wrong)).toThrow(
    new Error(
      [
        'These settings do not fit:',
        '- PUBLIC_PORT is “65536”. Expected a whole number from 0 to 65535, such as 4321.',
        '- PUBLIC_URL is “www.example.org”. Expected an address without a path, such as https://www.example.org.',
        '- PUBLIC_INTAKE is “yes”. Expected “on” or “off”.',
        '- PUBLIC_CACHE_MB is “32 MB”. Expected a whole number from 1 to 4096, such as 32.',
        '- UPLOADS_DIR is “s3://”. Expected the path of a folder, or s3://BUCKET/PREFIX.',
        '- EXPORT_DIR is “s3://Signpost/site”. Expected the path of a folder, or s3://BUCKET/PREFIX.',
        '- CMS_PORT is “0”. Expected a whole number from 1 to 65535, such as 3000.',
        '- CMS_URL is “http://cms.example.org”. Expected an address without a path that begins with https://, or http://localhost: anything else would send passwords in the clear.',
        '- DATABASE_URL is set to 37 characters that are not shown here. Expected mongodb://…, mongodb+srv://… or file:PATH.',
        '- DATABASE_COMPATIBILITY is “postgres”. Expected “none” or “cosmosdb” or “documentdb” or “firestore” or “mongo-java-server”.',
        '- SMTP_URL is set to 36 characters that are not shown here. Expected smtp://USER:PASSWORD@HOST:PORT or smtps://…, with whatever else than letters and figures written as % and two figures.',
        '- MAIL_FROM is “Signpost <signpost>”. Expected an address, or a name and an address, such as Signpost <signpost@example.org>.',
        '- AWS_ENDPOINT_URL_S3 is “http://storage.example.org”. Expected an address that begins with https://, or http://localhost: anything else would send everything in the clear.',
        '- BACKUP_DIR is “s3://Signpost/backups”. Expected the path of a folder, or s3://BUCKET/PREFIX.',
        '- PAYLOAD_SECRET is set to 6 characters that are not shown here. Expected at least 32 characters.',
        'Correct them in the environment or in .env; .env.example explains each.',
      ].join('\n'),
    ),
  );
});

test('an address is taken without its path, and a line without a value means that nothing is set', () => {
  const names = ['PUBLIC_URL', 'CMS_URL', 'PUBLIC_PORT', 'VAR_DIR'] as const;
  expect(readSettings(names, { PUBLIC_URL: 'https://www.example.org/path/', CMS_URL: '', PUBLIC_PORT: '', VAR_DIR: '' })).toEqual({
    PUBLIC_URL: 'https://www.example.org',
    CMS_URL: undefined,
    PUBLIC_PORT: 4321,
    VAR_DIR: 'var',
  });
});

test('whom e-mail is from is an address, or a name and an address, and nothing that could be two', () => {
  const from = (MAIL_FROM: string) => readSettings(['MAIL_FROM'], { MAIL_FROM }).MAIL_FROM;
  expect(from('desk@example.org')).toEqual({ name: 'Signpost', address: 'desk@example.org' });
  expect(from('"Mind & Body, Derby" <desk@example.org>')).toEqual({ name: 'Mind & Body, Derby', address: 'desk@example.org' });
  for (const wrong of ['desk@example.org, eve@example.org', 'Desk\r\nBcc: eve@example.org <desk@example.org>', 'Desk'])
    expect(() => from(wrong), wrong).toThrow('MAIL_FROM is');
});
