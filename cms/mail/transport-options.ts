import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { isThisComputer } from '../../publish/environment/settings.ts';

/** How to talk to a mail server: between computers only with TLS, and with no file or address fetched for a letter. */
export function transportOptions(url: URL): SMTPTransport.Options {
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    ...(url.port ? { port: Number(url.port) } : {}),
    secure: url.protocol === 'smtps:',
    requireTLS: !isThisComputer(url),
    ...(isThisComputer(url) ? { ignoreTLS: url.protocol === 'smtp:' } : {}),
    ...(url.username ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
