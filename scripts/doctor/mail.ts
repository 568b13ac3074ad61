import { createTransport } from 'nodemailer';
import { transportOptions } from '../../cms/mail/transport-options.ts';
import type { Settings } from '../../publish/environment/settings.ts';
import { fault, type Finding, ok } from './finding.ts';

/** Whether the mail server takes letters from us. Nothing is sent. */
export async function mail({ SMTP_URL: url, SITE_ENV }: Settings<'SMTP_URL' | 'SITE_ENV'>): Promise<Finding[]> {
  const what = 'Mail';
  if (SITE_ENV === 'staging') return [ok(what, 'none leaves a rehearsal (SITE_ENV=staging); the desk shows what would have been sent')];
  if (url === undefined) return [ok(what, 'none is set up (SMTP_URL), so letters wait for nobody')];
  const transport = createTransport({ ...transportOptions(url), connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 });
  try {
    await transport.verify();
    return [ok(what, `${url.hostname} takes letters`)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      fault(what, `${url.hostname} takes none: ${why}. Correct SMTP_URL, or ask whoever runs it; what is queued is tried again for a day.`),
    ];
  } finally {
    transport.close();
  }
}
