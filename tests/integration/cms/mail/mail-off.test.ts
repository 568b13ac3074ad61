import { afterAll, beforeAll, expect, it } from 'vitest';
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
