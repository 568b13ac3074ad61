import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Receipt } from '../../../../cms/payload-types.ts';
import { type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

it('a site without a mail server queues nothing, and says so to whoever would send', async () => {
  const { isMailOn, queueMail } = await import('../../../../cms/mail/queue-mail.ts');
  const { inTransaction } = await import('../../../../cms/workflow/scheduling/in-transaction.ts');
  const mail = { to: 'bea@example.org', subject: 'x', text: 'x' };
  expect([isMailOn(), await inTransaction(cms.payload, (req) => queueMail(mail, req))]).toEqual([false, false]);
  expect((await cms.payload.db.find({ collection: 'letters' })).docs).toEqual([]);
  await expect(cms.payload.sendEmail(mail)).rejects.toThrow('This site sends no e-mail: no mail server is set up for it.');
});

it('a rehearsal sends nothing, and shows administrators what the real site would have sent', async () => {
  const { environment } = await import('../../../../cms/environment.ts');
  const { isMailOn, queueMail } = await import('../../../../cms/mail/queue-mail.ts');
  const { mailing } = await import('../../../../cms/mail/send-letters.ts');
  const { deskFacts } = await import('../../../../cms/admin/desk/desk-facts.ts');
  const { inTransaction } = await import('../../../../cms/workflow/scheduling/in-transaction.ts');
  environment.isStaging = true;
  const logged: string[] = [];
  const mail = { to: 'bea@example.org', subject: 'Please look', text: 'A link that lets somebody in' };
  expect([isMailOn(), await inTransaction(cms.payload, (req) => queueMail(mail, req))]).toEqual([false, true]);
  await mailing({ payload: cms.payload, log: (line) => logged.push(line) }).sendDue();
  const reason = 'This is a rehearsal (SITE_ENV=staging), so no e-mail leaves it.';
  expect((await cms.payload.db.find({ collection: 'letters' })).docs).toMatchObject([
    { to: 'bea@example.org', subject: 'Please look', state: 'not-sent', text: null, reason },
  ]);
  expect(logged).toEqual([]);
  const deskOf = async (role: 'administrator' | 'editor') => {
    const { id } = await cms.officer(role);
    const user = { ...(await cms.payload.findByID({ collection: 'users', id, overrideAccess: true })), collection: 'users' } as TypedUser;
    const { rehearsed, undelivered } = await deskFacts(cms.payload, user, '2026-11');
    return { rehearsed: rehearsed.map(({ to, subject }) => ({ to, subject })), undelivered };
  };
  expect(await deskOf('administrator')).toEqual({ rehearsed: [{ to: 'bea@example.org', subject: 'Please look' }], undelivered: [] });
  expect(await deskOf('editor')).toEqual({ rehearsed: [], undelivered: [] });

  const { tellOfHeldBack } = await import('../../../../cms/workflow/reviewing/tell-of-held-back.ts');
  const { remindOfChecks } = await import('../../../../cms/installation/checklist/remind-of-checks.ts');
  const quarantined = [{ of: 'news', document: '1', version: '1', title: 'A talk', isPublic: false, problems: [] }];
  const doc = { id: '1', quarantined } as unknown as Receipt;
  await inTransaction(cms.payload, async (req) => {
    await tellOfHeldBack({ doc, operation: 'create', req } as Parameters<typeof tellOfHeldBack>[0]);
  });
  const { docs } = await cms.payload.db.find({ collection: 'letters', where: { subject: { equals: 'Held back: A talk' } } });
  expect(docs.length).toBeGreaterThan(0);
  expect(await remindOfChecks(cms.payload)).toBe('Nobody had to be reminded of the statements.');
});
