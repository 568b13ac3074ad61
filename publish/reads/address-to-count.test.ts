import { expect, it } from 'vitest';
import { addressToCount } from './address-to-count.ts';

it.each([
  ['/about-us/', '', '/about-us/'],
  ['/News/Old%20Story.aspx', '', '/News/Old%20Story.aspx'],
  ['/leaflets/flu.pdf', '', '/leaflets/flu.pdf'],
  [
    '/page.aspx',
    '?DocumentUid=4f1c2a7e-1b2c-4d3e-8f90-0123456789ab&utm_source=letter',
    '/page.aspx?documentuid=4f1c2a7e-1b2c-4d3e-8f90-0123456789ab',
  ],
  ['/index.php', '?id=12&session=abc', '/index.php?id=12'],
  ['/flu/', '?email=me@example.org&name=me', '/flu/'],
])('%s%s is counted as %s', (path, query, counted) => {
  expect(addressToCount(path, query)).toBe(counted);
});

it.each([
  ['/.env', ''],
  ['/wp-login.php', ''],
  ['/old/backup.sql', ''],
  ['/a%3Cscript%3E/', ''],
  ["/news/1'or'1", ''],
  ['/news/', '?id=1%20union%20select'],
  ['/assets/app.css', ''],
  ['/api/users', ''],
  ['/theme/logo.png', ''],
  ['/reset/me@example.org/', ''],
  ['/call/01632-960-001', ''],
  [`/${'a'.repeat(300)}/`, ''],
])('%s%s is not counted', (path, query) => {
  expect(addressToCount(path, query)).toBe(query === '' ? undefined : '/news/');
});
