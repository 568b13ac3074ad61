import { z } from 'zod';
import { isS3Address, isS3Place } from '../s3/s3-address.ts';
import { defaults, maxPort } from './defaults.mjs';

/** Every setting of Signpost: how it is read, and what to say is expected where it does not fit. `.env.example` says what each is for. */
const settings = {
  VAR_DIR: text('the path of a folder', { byDefault: defaults.VAR_DIR }),
  // 0 lets the system choose; the CMS and the worker are looked for, so theirs must be known.
  PUBLIC_PORT: wholeNumber({ min: 0, max: maxPort, byDefault: defaults.PUBLIC_PORT }),
  PUBLIC_HOST: text('a network address of this computer, such as 127.0.0.1 or 0.0.0.0', { byDefault: defaults.PUBLIC_HOST }),
  PUBLIC_URL: address('an address without a path, such as https://www.example.org'),
  PUBLIC_INTAKE: oneOf(['on', 'off'], { byDefault: defaults.PUBLIC_INTAKE }),
  PUBLIC_TRUSTED_PROXIES: wholeNumber({ min: 0, max: 5, byDefault: defaults.PUBLIC_TRUSTED_PROXIES }),
  PUBLIC_CACHE_MB: wholeNumber({ min: 1, max: 4096, byDefault: defaults.PUBLIC_CACHE_MB }),
  SAMPLE_CONTENT: { schema: z.enum(['on', 'off']).optional(), expected: '“on” or “off”' },
  PUBLIC_HSTS: oneOf(['on', 'preload', 'off'], { byDefault: defaults.PUBLIC_HSTS }),
  UPLOADS_DIR: folderOrBucket(),
  EXPORT_DIR: folderOrBucket(),
  PURGE_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    expected: 'an address that begins with https:// or http://',
    isSecret: true,
  },
  PROOF_URL: address('an address without a path, such as https://www.example.org'),
  SPOOL_TOKEN: { schema: z.string().min(32).optional(), expected: 'at least 32 characters', isSecret: true },
  SPOOL_PORT: wholeNumber({ min: 0, max: maxPort, byDefault: defaults.SPOOL_PORT }),
  SPOOL_HOST: text('a network address of this computer, such as 10.0.0.5', { byDefault: defaults.SPOOL_HOST }),
  SPOOL_FROM: {
    schema: z.string().transform(originsIn).optional(),
    expected: 'addresses without a path and with commas between them, such as http://10.0.0.5:4322',
  },
  SITE_ENV: oneOf(['production', 'staging'], { byDefault: defaults.SITE_ENV }),
  CMS_PORT: wholeNumber({ min: 1, max: maxPort, byDefault: defaults.CMS_PORT }),
  CMS_HOST: text('a network address of this computer, such as 127.0.0.1 or 0.0.0.0', { byDefault: defaults.CMS_HOST }),
  CMS_URL: address(
    'an address without a path that begins with https://, or http://localhost: anything else would send passwords in the clear',
    (url) => url.protocol === 'https:' || isThisComputer(url),
  ),
  TRUSTED_PROXIES: wholeNumber({ min: 0, max: 5, byDefault: defaults.TRUSTED_PROXIES }),
  WORKER_PORT: wholeNumber({ min: 1, max: maxPort, byDefault: defaults.WORKER_PORT }),
  WORKER_HOST: text('a network address of this computer, such as 10.0.0.5', { byDefault: defaults.WORKER_HOST }),
  WORKER_TOKEN: { schema: z.string().min(32).optional(), expected: 'at least 32 characters', isSecret: true },
  WORKER_URLS: {
    schema: z.string().transform(originsIn).optional(),
    expected: 'addresses without a path and with commas between them, such as http://10.0.0.5:3001',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^(mongodb(\+srv)?:\/\/|file:)/)
      .optional(),
    expected: 'mongodb://…, mongodb+srv://… or file:PATH',
    isSecret: true,
  },
  DATABASE_COMPATIBILITY: oneOf(['none', 'cosmosdb', 'documentdb', 'firestore', 'mongo-java-server'], {
    byDefault: defaults.DATABASE_COMPATIBILITY,
  }),
  SMTP_URL: {
    schema: z
      .string()
      .refine(isMailServer)
      .transform((value) => new URL(value))
      .optional(),
    expected: 'smtp://USER:PASSWORD@HOST:PORT or smtps://…, with whatever else than letters and figures written as % and two figures',
    isSecret: true,
  },
  MAIL_FROM: {
    schema: z.string().transform(senderIn).optional(),
    expected: 'an address, or a name and an address, such as Signpost <signpost@example.org>',
  },
  AWS_ENDPOINT_URL_S3: {
    schema: z
      .url({ protocol: /^https?$/, abort: true })
      .refine((value) => new URL(value).protocol === 'https:' || isThisComputer(new URL(value)))
      .optional(),
    expected: 'an address that begins with https://, or http://localhost: anything else would send everything in the clear',
  },
  AWS_REGION: text('the name of a region, such as eu-west-2', { byDefault: defaults.AWS_REGION }),
  AWS_ACCESS_KEY_ID: { schema: z.string().optional(), expected: 'the name of an access key' },
  AWS_SECRET_ACCESS_KEY: { schema: z.string().optional(), expected: 'the secret of that access key', isSecret: true },
  BACKUP_DIR: folderOrBucket(),
  BACKUP_KEEP_DAILY: wholeNumber({ min: 1, max: 1000, byDefault: defaults.BACKUP_KEEP_DAILY }),
  BACKUP_KEEP_WEEKLY: wholeNumber({ min: 0, max: 1000, byDefault: defaults.BACKUP_KEEP_WEEKLY }),
  BACKUP_KEEP_MONTHLY: wholeNumber({ min: 0, max: 1000, byDefault: defaults.BACKUP_KEEP_MONTHLY }),
  AUDIT_KEEP_DAYS: wholeNumber({ min: 30, max: 36500, byDefault: defaults.AUDIT_KEEP_DAYS }),
  ARCHIVE_DAYS: wholeNumber({ min: 1, max: 36500, byDefault: defaults.ARCHIVE_DAYS }),
  CHECK_OUTSIDE_LINKS: oneOf(['on', 'off'], { byDefault: defaults.CHECK_OUTSIDE_LINKS }),
  PAYLOAD_SECRET: { schema: z.string().min(32).optional(), expected: 'at least 32 characters', isSecret: true },
  PAYLOAD_SECRET_BEFORE: { schema: z.string().min(32).optional(), expected: 'at least 32 characters', isSecret: true },
} satisfies Record<string, Setting>;

interface Setting {
  schema: z.ZodType;
  /** Follows “Expected …” in the sentence about a value that does not fit. */
  expected: string;
  /** Its value must not be shown. */
  isSecret?: boolean;
}

/** The name of a setting: of the variable in the environment, or the line in `.env`. */
export type SettingName = keyof typeof settings;

/** The names of all settings. */
export const settingNames = Object.keys(settings) as SettingName[];

/** Some settings, as numbers and words. */
export type Settings<Name extends SettingName> = { [name in Name]: z.output<(typeof settings)[name]['schema']> };

/**
 * Reads some settings; a process asks for those it needs, so that a wrong one of another does not keep it from starting.
 * Nothing else in `publish/` and `cms/` reads `process.env`.
 * @throws one error with a sentence for each setting that does not fit
 */
export function readSettings<Name extends SettingName>(
  names: readonly Name[],
  variables: Record<string, string | undefined> = process.env,
): Settings<Name> {
  const values: [string, unknown][] = [];
  const problems: string[] = [];
  for (const name of names) {
    const { schema, expected, isSecret = false }: Setting = settings[name];
    // A line such as `PUBLIC_URL=` in an .env file means “not set”.
    const given = variables[name] || undefined;
    const read = schema.safeParse(given);
    if (read.success) values.push([name, read.data]);
    else
      problems.push(
        `- ${name} is ${isSecret ? `set to ${given?.length} characters that are not shown here` : `“${given}”`}. Expected ${expected}.`,
      );
  }
  if (problems.length === 0) return Object.fromEntries(values) as Settings<Name>;
  throw new Error(
    `These settings do not fit:\n${problems.join('\n')}\nCorrect them in the environment or in .env; .env.example explains each.`,
  );
}

/** Whether an address leads to this computer itself. */
export function isThisComputer({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Whom e-mail is from. */
export interface Sender {
  name: string;
  address: string;
}

function senderIn(value: string, context: z.core.$RefinementCtx<string>): Sender {
  const { name = '', address } = /^(?:"?(?<name>[^"<>]*?)"?\s*<(?<address>[^<>]+)>)$/u.exec(value.trim())?.groups ?? {
    address: value.trim(),
  };
  const isFit = z.email().safeParse(address).success && !/\p{Cc}/u.test(name);
  if (isFit && address !== undefined) return { name: name || 'Signpost', address };
  context.issues.push({ code: 'custom', message: 'not an address', input: value });
  return z.NEVER;
}

function originsIn(value: string, context: z.core.$RefinementCtx<string>): string[] {
  const all = value.split(',').map((one) => z.url({ protocol: /^https?$/ }).safeParse(one.trim()));
  if (all.every(({ success }) => success)) return all.map(({ data }) => new URL(data as string).origin);
  context.issues.push({ code: 'custom', message: 'not addresses', input: value });
  return z.NEVER;
}

function isMailServer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const isPlain = ['', '/'].includes(url.pathname) && url.search === '' && url.hash === '';
  return ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '' && isPlain;
}

function text(expected: string, { byDefault }: { byDefault: string }) {
  return { schema: z.string().default(byDefault), expected };
}

function folderOrBucket() {
  const schema = z
    .string()
    .refine((value) => !isS3Address(value) || isS3Place(value))
    .optional();
  return { schema, expected: 'the path of a folder, or s3://BUCKET/PREFIX' };
}

function wholeNumber({ min, max, byDefault }: { min: number; max: number; byDefault: number }) {
  const schema = z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max)
    .default(byDefault);
  return { schema, expected: `a whole number from ${min} to ${max}, such as ${byDefault}` };
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, { byDefault }: { byDefault: Values[number] }) {
  return { schema: z.enum(values).default(byDefault as never), expected: values.map((value) => `“${value}”`).join(' or ') };
}

function address(expected: string, isFit: (url: URL) => boolean = () => true) {
  const schema = z
    .url({ protocol: /^https?$/, abort: true })
    .refine((value) => isFit(new URL(value)))
    .transform((value) => new URL(value).origin)
    .optional();
  return { schema, expected };
}
