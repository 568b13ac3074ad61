import { createTransport } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import { environment } from '../environment.ts';
import { transportOptions } from './transport-options.ts';

/** The mail server that letters are given to, and whom they are from. */
interface MailServer {
  /** `smtp://user:password@mail.example.org:587`, or `smtps://…`. */
  url: URL;
  from: { name: string; address: string };
}

/** How long the server may take to answer, in milliseconds. */
export const mailTimeout = 20_000;

/** No mail server: the CMS sends nothing, and says so where it is asked to. */
const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@example.org',
  defaultFromName: 'Signpost',
  sendEmail: () => Promise.reject(new Error('This site sends no e-mail: no mail server is set up for it.')),
});

/**
 * Gives letters to a mail server at once. What officers cause goes through `queueMail` instead, which outlives a server that is
 * down. Between computers nothing is sent in the clear: the server must offer TLS, with a certificate that holds.
 */
function smtpEmail({ url, from }: MailServer): EmailAdapter {
  const transport = createTransport({
    ...transportOptions(url),
    connectionTimeout: mailTimeout,
    greetingTimeout: mailTimeout,
    dnsTimeout: mailTimeout,
    socketTimeout: mailTimeout,
  });
  return () => ({
    name: 'smtp',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => transport.sendMail({ ...message, from } as Parameters<typeof transport.sendMail>[0]),
  });
}

/** A rehearsal sends nothing, whatever is set: its people are real, and what it would tell them is not. */
export class RehearsalError extends Error {
  override name = 'RehearsalError';

  constructor() {
    super('This is a rehearsal (SITE_ENV=staging), so no e-mail leaves it.');
  }
}

/** How this site sends e-mail, if it does. */
export const email: EmailAdapter = (options) => {
  const adapter = (environment.mail === undefined ? noEmail : smtpEmail(environment.mail))(options);
  return {
    ...adapter,
    sendEmail: (message) => (environment.isStaging ? Promise.reject(new RehearsalError()) : adapter.sendEmail(message)),
  };
};
