import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, startCms, wordsOf } from '../start-cms.ts';
import type { Cms } from '../start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

describe('signing in', () => {
  it('locks an account for ten minutes after five wrong passwords', async () => {
    const { email } = await cms.officer('author');
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await cms.signIn(email, 'wrong', '192.0.2.10')).status).toBe(401);
    const right = await cms.signIn(email, password, '192.0.2.10');
    expect(right.status).toBe(401);
    expect(right.token).toBeUndefined();
  });

  it('lets only administrators unlock an account', async () => {
    const locked = await cms.officer('author');
    for (let attempt = 0; attempt < 5; attempt += 1) await cms.signIn(locked.email, 'wrong', '192.0.2.11');
    for (const role of ['author', 'editor'] as const) {
      const answer = await (await cms.officer(role)).send('POST', '/api/users/unlock', { email: locked.email });
      expect([role, answer.status]).toEqual([role, 403]);
    }
    expect((await cms.signedOut.send('POST', '/api/users/unlock', { email: locked.email })).status).toBe(403);
    expect((await cms.signIn(locked.email, password, '192.0.2.11')).token).toBeUndefined();
    expect((await (await cms.officer('administrator')).send('POST', '/api/users/unlock', { email: locked.email })).status).toBe(200);
    expect((await cms.signIn(locked.email, password, '192.0.2.11')).body['user']).toMatchObject({ id: locked.id });
  });

  it('makes an address wait after twenty wrong passwords, whatever account it tries', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1) await cms.signIn(`nobody-${attempt}@example.org`, 'wrong', '192.0.2.12');
    const next = await cms.signIn('somebody@example.org', 'wrong', '192.0.2.12');
    expect(next.status).toBe(429);
    expect(wordsOf(next)).toContain('Too many wrong passwords from your network. Wait 10 minutes, then try again.');
    expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(500);
    expect((await cms.signIn('somebody@example.org', 'wrong', '192.0.2.13')).status).toBe(401);
  });

  it('takes the address from the end of the list, where our own server wrote it', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1) await cms.signIn('a@example.org', 'wrong', `203.0.113.${attempt}, 192.0.2.14`);
    expect((await cms.signIn('a@example.org', 'wrong', '203.0.113.99, 192.0.2.14')).status).toBe(429);
  });

  it('works from the admin’s own form', async () => {
    const { email } = await cms.officer('author');
    const form = new FormData();
    form.set('_payload', JSON.stringify({ email, password }));
    const sent = new Response(form);
    const body = await sent.text();
    const headers = { 'content-type': sent.headers.get('content-type') ?? '', 'content-length': String(body.length) };
    expect((await cms.signedOut.raw('POST', '/api/users/login', { body, headers })).status).toBe(200);
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const { email } = await cms.officer('author');
    const { headers } = await cms.signIn(email, password);
    expect(headers.get('set-cookie')).toMatch(/^signpost-token=.*; Path=\/; HttpOnly=true; SameSite=Lax$/);
  });
});

describe('sessions', () => {
  it('end when somebody signs out', async () => {
    const author = await cms.officer('author');
    expect((await author.get('/api/users/me')).body['user']).toMatchObject({ email: author.email });
    await author.send('POST', '/api/users/logout');
    expect((await author.get('/api/users/me')).body['user']).toBeNull();
  });

  it('end everywhere when the password changes', async () => {
    const author = await cms.officer('author');
    const second = cms.holding((await cms.signIn(author.email, password)).token ?? '');
    expect((await author.send('PATCH', `/api/users/${author.id}`, { password: 'copper meadow quilt harbour' })).status).toBe(200);
    expect((await second.get('/api/users/me')).body['user']).toBeNull();
    expect((await author.get('/api/users/me')).body['user']).toBeNull();
    expect((await cms.signIn(author.email, 'copper meadow quilt harbour')).body['user']).toMatchObject({ id: author.id });
  });

  it.each([
    ['disabled', { isDisabled: true }],
    ['demoted', { role: 'author' }],
  ])('end when an account is %s', async (_, change) => {
    const administrator = await cms.officer('administrator');
    const editor = await cms.officer('editor');
    expect((await administrator.send('PATCH', `/api/users/${editor.id}`, change)).status).toBe(200);
    expect((await editor.get('/api/users/me')).body['user']).toBeNull();
  });

  it('do not begin on a disabled account', async () => {
    const administrator = await cms.officer('administrator');
    const author = await cms.officer('author');
    await administrator.send('PATCH', `/api/users/${author.id}`, { isDisabled: true });
    const answer = await cms.signIn(author.email, password);
    expect([answer.status, answer.token]).toEqual([403, undefined]);
    expect(wordsOf(answer)).toContain('This account is disabled.');
  });
});

describe('passwords', () => {
  it.each([
    ['short', 'fourteen chars', 'The password needs at least 15 characters.'],
    ['a common one, twice', 'PasswordPassword1', 'one of the common ones'],
    ['a common one in disguise', 'P@ssw0rd!P@ssw0rd!', 'one of the common ones'],
    ['rows of the keyboard', 'qwertyuiopasdfghjkl', 'one of the common ones'],
    ['a row of figures', '123456789012345678', 'one of the common ones'],
    ['one character again and again', 'zzzzzzzzzzzzzzzzzz', 'repeats the same few characters'],
    ['the person’s own name', 'penelopepenelope1', 'your own name'],
    ['one word and a year', 'neighbourhood2026', 'easy to guess'],
    ['two names that many people have', 'michaeljennifersmith', 'easy to guess'],
  ])('are refused when they are %s', async (_, candidate, words) => {
    const administrator = await cms.officer('administrator');
    const answer = await administrator.send('POST', '/api/users', {
      name: 'Penelope',
      email: `${randomUUID()}@example.org`,
      role: 'author',
      password: candidate,
    });
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toContain(words);
  });

  it('are refused when somebody changes their own', async () => {
    const author = await cms.officer('author');
    expect((await author.send('PATCH', `/api/users/${author.id}`, { password: 'short' })).status).toBe(400);
    expect((await cms.signIn(author.email, password)).body['user']).toMatchObject({ id: author.id });
  });
});

describe('accounts', () => {
  it('are made by command and by administrators, never by whoever comes first', async () => {
    const answer = await cms.signedOut.send('POST', '/api/users/first-register', { name: 'X', email: 'x@example.org', password });
    expect(answer.status).toBe(403);
    expect((await cms.signedOut.send('POST', '/api/users//first-register/', { email: 'x@example.org', password })).status).toBe(403);
    for (const caller of [cms.signedOut, await cms.officer('author'), await cms.officer('editor')]) {
      const made = await caller.send('POST', '/api/users', { name: 'X', email: 'x@example.org', password, role: 'administrator' });
      expect([caller.role, made.status]).toEqual([caller.role, 403]);
    }
    expect(
      (await cms.payload.count({ collection: 'users', where: { email: { equals: 'x@example.org' } }, overrideAccess: true })).totalDocs,
    ).toBe(0);
  });

  it('do not promote themselves', async () => {
    for (const role of ['author', 'editor'] as const) {
      const officer = await cms.officer(role);
      await officer.send('PATCH', `/api/users/${officer.id}`, { role: 'administrator', name: 'Renamed' });
      const stored = await cms.payload.findByID({ collection: 'users', id: officer.id, overrideAccess: true });
      expect([stored['role'], stored['name']]).toEqual([role, 'Renamed']);
    }
  });

  it('are not changed by colleagues', async () => {
    const colleague = await cms.officer('author');
    for (const role of ['author', 'editor'] as const) {
      const answer = await (await cms.officer(role)).send('PATCH', `/api/users/${colleague.id}`, { name: 'Changed' });
      expect([role, answer.status]).toEqual([role, 403]);
    }
  });

  it('never take the publisher’s role', async () => {
    const administrator = await cms.officer('administrator');
    const answer = await administrator.send('POST', '/api/users', { name: 'X', email: 'y@example.org', password, role: 'publisher' });
    expect(answer.status).toBe(400);
  });

  it('keep at least one administrator', async () => {
    const administrator = await cms.officer('administrator');
    await cms.payload.update({
      collection: 'users',
      where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: administrator.id } }] },
      data: { role: 'editor' },
      overrideAccess: true,
    });
    const words = 'This is the last administrator who can sign in. Make somebody else an administrator first.';
    for (const attempt of [
      administrator.send('PATCH', `/api/users/${administrator.id}`, { role: 'editor' }),
      administrator.send('PATCH', `/api/users/${administrator.id}`, { isDisabled: true }),
      administrator.send('DELETE', `/api/users/${administrator.id}`),
    ]) {
      const answer = await attempt;
      expect([answer.status, wordsOf(answer)]).toEqual([409, expect.stringContaining(words)]);
    }
    expect((await administrator.get('/api/users/me')).body['user']).toMatchObject({ role: 'administrator' });
  });

  it('keep an administrator where all of them are changed or removed together', async () => {
    const administrator = await cms.officer('administrator');
    await cms.officer('administrator');
    const path = '/api/users?where[role][equals]=administrator';
    for (const attempt of [
      () => administrator.send('PATCH', path, { role: 'editor' }),
      () => administrator.send('PATCH', `${path}&draft=true&limit=100`, { role: 'author', isDisabled: false }),
      () => administrator.send('PATCH', '/api/users?where[id][exists]=true', { isDisabled: true }),
      () => administrator.send('PATCH', path, { isDisabled: 'true' }),
      () => administrator.send('DELETE', path),
      () => administrator.send('DELETE', '/api/users?where[or][0][id][exists]=true'),
    ]) {
      const answer = await attempt();
      expect([answer.status, wordsOf(answer)]).toEqual([
        409,
        expect.stringContaining('These are all the administrators who can sign in. Make somebody else an administrator first.'),
      ]);
    }
    expect((await administrator.get('/api/users/me')).body['user']).toMatchObject({ role: 'administrator' });
    const others = `/api/users?where[role][equals]=administrator&where[id][not_equals]=${administrator.id}`;
    expect((await administrator.send('PATCH', others, { role: 'editor' })).status).toBe(200);
  });
});

describe('the audit log', () => {
  it('keeps who signed in, who failed to, and what was done to accounts, and no role changes or removes any of it', async () => {
    const administrator = await cms.officer('administrator', 'Audrey Trail');
    const editor = await cms.officer('editor', 'Ed Log');
    for (const typed of [editor.email, editor.email, 'someone-else@example.org']) await cms.signIn(typed, 'wrong', '192.0.2.77');
    await administrator.send('PATCH', `/api/users/${editor.id}`, { role: 'author' });
    await administrator.send('POST', '/api/globals/publishing-rules', { authorsPublishApproved: false });

    const csv = await (await administrator.raw('GET', '/api/audit-log/csv?who=Ed%20Log')).text();
    const lines = csv.split('\r\n');
    expect(lines.slice(1).map((line) => line.split(',').slice(1).join(','))).toEqual([
      expect.stringMatching(/^Failed to sign in,.*,Ed Log \(ed-log@example\.org\),With a wrong password,2$/),
      expect.stringMatching(/^Account changed,Audrey Trail,.*,"?Was editor, is author now\."?,1$/),
      expect.stringMatching(/^Signed in,Ed Log,.*,With a password,1$/),
      expect.stringMatching(/^Account changed,the system,.*,Made as editor\.,1$/),
    ]);
    // What somebody typed who has no account here may be a password.
    const all = await (await administrator.raw('GET', '/api/audit-log/csv')).text();
    expect(all).toContain('With an e-mail address that nobody here has');
    expect(all).not.toContain('someone-else');
    expect(all).toContain('Settings changed,Audrey Trail');
    expect((await editor.raw('GET', '/api/audit-log/csv')).status).toBe(403);

    const { docs } = await cms.payload.find({ collection: 'audit-log', limit: 1, overrideAccess: true });
    const [row] = docs;
    for (const attempt of [
      administrator.send('POST', '/api/audit-log', { event: 'published', by: 'Nobody' }),
      administrator.send('PATCH', `/api/audit-log/${row?.id}`, { by: 'Nobody' }),
      administrator.send('DELETE', `/api/audit-log/${row?.id}`),
      administrator.send('DELETE', '/api/audit-log?where[id][exists]=true'),
    ])
      expect((await attempt).status).toBe(403);
    const kept = 'The audit log is kept as it was written. Nothing of it can be changed or removed.';
    const collection = 'audit-log';
    await expect(cms.payload.db.updateOne({ collection, id: row!.id, data: { by: 'Nobody' } })).rejects.toThrow(kept);
    await expect(cms.payload.db.deleteMany({ collection, where: {} })).rejects.toThrow(kept);
    await expect(cms.payload.delete({ collection, id: row!.id, overrideAccess: true })).rejects.toThrow(kept);
  });

  it('takes in once what commands did, and forgets what is older than the setting says', async () => {
    const { leaveForAuditLog, leftForAuditLog } = await import('../../../../publish/audit/left-events.ts');
    const { takeLeftEvents } = await import('../../../../cms/audit/take-left-events.ts');
    const { forgetAuditLog } = await import('../../../../cms/jobs/nightly/forget-audit-log.ts');
    leaveForAuditLog(cms.folder, { event: 'backed-up', words: 'Everything, into /mnt/backup.tar' });
    await takeLeftEvents(cms.payload, cms.folder);
    await takeLeftEvents(cms.payload, cms.folder);
    expect(leftForAuditLog(cms.folder)).toEqual([]);
    const backups = { collection: 'audit-log', where: { event: { equals: 'backed-up' } } } as const;
    expect((await cms.payload.find({ ...backups, overrideAccess: true })).docs).toMatchObject([
      { by: 'whoever runs the server', words: 'Everything, into /mnt/backup.tar' },
    ]);
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    await forgetAuditLog(cms.payload, days(729));
    expect((await cms.payload.count({ ...backups, overrideAccess: true })).totalDocs).toBe(1);
    await forgetAuditLog(cms.payload, days(731));
    expect((await cms.payload.count({ ...backups, overrideAccess: true })).totalDocs).toBe(0);
  });
});
