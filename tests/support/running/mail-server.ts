import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server has it. */
export interface Delivered {
  /** Whom the server was told to give it to. */
  recipients: string[];
  /** All of it, headers first. */
  raw: string;
  headers: Record<string, string>;
  text: string;
}

/** A real mail server on this computer, whose port stays the same while it is down. */
export interface MailServer {
  port: number;
  delivered: Delivered[];
  /** Says what it answers to a recipient: an SMTP code and words, or nothing where it is welcome. */
  refuse: (recipient: string) => { code: number; words: string } | undefined;
  /** Waited for before a letter is accepted; what it throws is the server's answer. */
  beforeAccepting: () => Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Starts a mail server that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  let running: SMTPServer | undefined;
  const mail: MailServer = {
    port: 0,
    delivered: [],
    refuse: () => undefined,
    beforeAccepting: () => Promise.resolve(),
    down: () =>
      new Promise((resolve) => {
        if (running === undefined) return resolve();
        for (const connection of running.connections) connection.close();
        running.close(() => resolve());
        running = undefined;
      }),
    up: async () => {
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        logger: false,
        onRcptTo: ({ address }, _session, done) => {
          const refused = mail.refuse(address);
          done(refused && Object.assign(new Error(refused.words), { responseCode: refused.code }));
        },
        onData: (stream, session, done) => {
          void (async () => {
            try {
              const raw = await textOf(stream);
              await mail.beforeAccepting();
              mail.delivered.push(
                deliveredAs(
                  raw,
                  session.envelope.rcptTo.map(({ address }) => address),
                ),
              );
              done();
            } catch (error) {
              done(error instanceof Error ? error : new Error(String(error)));
            }
          })();
        },
      });
      server.on('error', () => undefined);
      await new Promise<void>((resolve) => server.listen(mail.port, '127.0.0.1', resolve));
      mail.port = (server.server.address() as AddressInfo).port;
      running = server;
    },
  };
  await mail.up();
  return mail;
}

function deliveredAs(raw: string, recipients: string[]): Delivered {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const text = body.join('\r\n\r\n');
  const boundary = /^multipart\/.*boundary="?([^";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  // Of a letter in several forms, the first.
  if (boundary !== undefined)
    return { recipients, raw, headers, text: deliveredAs(text.split(`--${boundary}`)[1]?.slice(2) ?? '', []).text };
  return { recipients, raw, headers, text: decoded(text, headers['content-transfer-encoding']) };
}

function decoded(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').trim();
  if (encoding !== 'quoted-printable') return body.replaceAll('\r\n', '\n').trim();
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n').trim();
}
