import { z } from 'zod';
import { checkableKinds, type CheckableKind } from '../fields/fact.ts';
import { isOneWebAddress, webAddress } from './web-address.ts';

/** What somebody can say of a page, with the words they choose it by. */
export const usefulAnswers = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;

/** The formats a page can be asked for in, with the words they are chosen by. */
export const formats = {
  'large-print': 'Large print',
  'easy-read': 'Easy Read',
  audio: 'Audio',
  bsl: 'British Sign Language (BSL)',
  paper: 'Paper',
  language: 'Another language',
} as const;

/** What somebody can say of one fact of a page, with the words on the button. */
export const factAnswers = { right: 'This was right', wrong: 'This was wrong' } as const;

/** What one press says: of which fact, and which answer. */
export function voteOf(fact: CheckableKind, answer: keyof typeof factAnswers): string {
  return `${answer} ${fact}`;
}

/** How often somebody gets emails about what is new, with the words it is chosen by. */
export const alertTimes = {
  'at-once': 'As soon as it is there',
  daily: 'Once a day, at 8am',
  weekly: 'Once a week, on Monday at 8am',
} as const;

const answersOfVotes = Object.keys(factAnswers) as (keyof typeof factAnswers)[];
const votes = new Map(checkableKinds.flatMap((fact) => answersOfVotes.map((answer) => [voteOf(fact, answer), { fact, answer }] as const)));

/** The most characters of a sentence, of a search and of a language's name. */
export const longest = { text: 500, words: 120, language: 60, webAddress: 500, email: 254 } as const;

const page = z.string('Which page it is about is missing. Go back to the page and send it from there.');
const chosenFrom = <T extends string>(choices: Record<T, string>, message?: string) => z.enum(Object.keys(choices) as T[], message);
const email = z
  .string('Type your email address.')
  .trim()
  .min(1, 'Type your email address.')
  .pipe(z.email('This is not an email address. It looks like name@example.org.').max(254, 'This email address is too long.'));
const emailIfAny = z
  .string()
  .trim()
  .max(longest.email, 'This email address is too long.')
  .refine(
    (typed) => typed === '' || z.email().safeParse(typed).success,
    'This is not an email address. It looks like name@example.org. Leave it empty if you want no answer.',
  );
/** What a link in an email carries: who it was written to, and where it is about one thing only, what. */
const token = z
  .string('This link is not whole. Open it again from the email, or copy all of it.')
  .regex(
    /^[\w-]{43}(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/,
    'This link is not whole. Open it again from the email, or copy all of it.',
  );
const often = chosenFrom(alertTimes, 'Choose how often.');
const within = (max: number, message: string) => z.string(message).max(max, message);

/** What each form sends. The messages are for whoever filled it in. */
export const intakeForms = {
  /** How useful a page was. */
  rating: z.object({
    page,
    useful: chosenFrom(usefulAnswers, 'Choose Yes, Partly or No.'),
    text: within(longest.text, `Use ${longest.text} characters or fewer.`).default(''),
  }),
  /** A page in another format. */
  format: z
    .object({
      page,
      format: chosenFrom(formats, 'Choose a format.'),
      language: within(longest.language, `Use ${longest.language} characters or fewer for the language.`).default(''),
      email: emailIfAny.default(''),
    })
    .refine(({ format, language }) => format !== 'language' || language !== '', { message: 'Say which language.', path: ['language'] }),
  /** What somebody hoped to find, and did not. */
  missing: z.object({
    text: within(longest.text, `Use ${longest.text} characters or fewer.`).min(1, 'Say what was missing.'),
    words: within(longest.words, `Use ${longest.words} characters or fewer for the words you searched for.`).default(''),
  }),
  /** Whether one fact of a page was right. */
  'fact-vote': z.object({
    page,
    vote: z
      .string('Press “This was right” or “This was wrong”.')
      .refine((vote) => votes.has(vote), 'Press “This was right” or “This was wrong”.'),
    text: within(longest.text, `Use ${longest.text} characters or fewer.`).default(''),
  }),
  /** A search that found nothing. */
  'empty-search': z.object({
    words: within(longest.words, `Use ${longest.words} characters or fewer.`).min(1, 'There are no words.'),
  }),
  /** Asks for emails about a topic, an area, a publication or jobs: whatever the page is about. */
  follow: z.object({ page, email, often }),
  /** Asks to be told where a page goes that somebody links to; `from` is their own page with the link, if they say. */
  'register-link': z.object({
    page,
    email,
    from: within(longest.webAddress, `Use ${longest.webAddress} characters or fewer for the address of your page.`)
      .default('')
      .refine(
        (from) => from.trim() === '' || isOneWebAddress(from),
        'This is not the address of a page. It looks like https://www.example.org/help.',
      )
      .transform((from) => (from.trim() === '' ? '' : webAddress(from))),
  }),
  /** Opens the link of the first email. */
  confirm: z.object({ token }),
  /** Says how often emails are to come. */
  'change-alerts': z.object({ token, often }),
  /** Stops emails: all of them, or those about one thing. */
  leave: z.object({ token }),
} as const;

/** What can be sent. */
export type IntakeKind = keyof typeof intakeForms;

/** A field of a form. `intake-form.ts` draws it, for the site and for the public server. */
export type IntakeField =
  | { name: string; type: 'hidden' }
  | { name: string; type: 'choice'; label: string; choices: Readonly<Record<string, string>> }
  | {
      name: string;
      type: 'line' | 'lines' | 'email';
      label: string;
      maxLength: number;
      hint?: string;
      /** Drawn only where the form's values name it, even with nothing in it: not every site can use it. */
      isDrawnWhereNamed?: true;
    };

/** Asks for nothing that says who somebody is. */
export const nothingPersonal = 'Do not put your name or anything about your health here.';

/** The fields of the forms that people fill in. What a vote on a fact sends, `vote-form.ts` draws. */
export const intakeFields: Readonly<Record<Exclude<IntakeKind, 'empty-search' | 'fact-vote'>, readonly IntakeField[]>> = {
  rating: [
    { name: 'page', type: 'hidden' },
    { name: 'useful', type: 'choice', label: 'Was this page useful?', choices: usefulAnswers },
    { name: 'text', type: 'lines', label: 'What should we know? (optional)', maxLength: longest.text, hint: nothingPersonal },
  ],
  format: [
    { name: 'page', type: 'hidden' },
    { name: 'format', type: 'choice', label: 'Which format would help?', choices: formats },
    { name: 'language', type: 'line', label: 'If another language, which one?', maxLength: longest.language },
    {
      name: 'email',
      type: 'email',
      label: 'Your email address, if we should tell you when it is there (optional)',
      maxLength: longest.email,
      hint: 'We use it for that one email, then delete it.',
      isDrawnWhereNamed: true,
    },
  ],
  missing: [
    { name: 'words', type: 'hidden' },
    { name: 'text', type: 'lines', label: 'What did you hope to find?', maxLength: longest.text, hint: nothingPersonal },
  ],
  follow: [
    { name: 'page', type: 'hidden' },
    { name: 'email', type: 'email', label: 'Your email address', maxLength: longest.email },
    { name: 'often', type: 'choice', label: 'How often?', choices: alertTimes },
  ],
  'register-link': [
    { name: 'page', type: 'hidden' },
    { name: 'email', type: 'email', label: 'Your email address for news of this link', maxLength: longest.email },
    {
      name: 'from',
      type: 'line',
      label: 'The address of your page (optional)',
      maxLength: longest.webAddress,
      hint: 'We see this, so that we know who links here. We do not see your email address.',
    },
  ],
  confirm: [{ name: 'token', type: 'hidden' }],
  'change-alerts': [
    { name: 'token', type: 'hidden' },
    { name: 'often', type: 'choice', label: 'How often should emails come?', choices: alertTimes },
  ],
  leave: [{ name: 'token', type: 'hidden' }],
};

/** What the button of a form says, where that is not “Send”. */
export const intakeButtons: Readonly<Partial<Record<IntakeKind, string>>> = {
  follow: 'Get emails',
  'register-link': 'Tell me when it moves',
  confirm: 'Yes, send me emails',
  'change-alerts': 'Save',
  leave: 'Stop the emails',
};

/** Which fact a vote is about, and what it says of it; undefined where the words are no vote. */
export function readVote(vote: string): { fact: CheckableKind; answer: keyof typeof factAnswers } | undefined {
  return votes.get(vote);
}

/** Whether somebody left their address with something, to be written to. */
export function isFollowing<T extends { kind: string }>(entry: T): entry is Extract<T, { kind: 'follow' | 'register-link' }> {
  return entry.kind === 'follow' || entry.kind === 'register-link';
}

/** Whether something that was sent names an address to write to. */
export function hasAddress(
  entry: IntakeEntry,
): entry is Extract<IntakeEntry, { kind: 'format' | 'follow' | 'register-link' }> & { email: string } {
  return 'email' in entry && typeof entry.email === 'string' && entry.email !== '';
}

/** Where something is sent. */
export function intakeAddress(kind: IntakeKind): string {
  return `/intake/${kind}`;
}

/** Whether something is sent to an address. */
export function isIntakeAddress(path: string): boolean {
  return Object.keys(intakeForms).some((kind) => intakeAddress(kind as IntakeKind) === path);
}

const kept = {
  /** A UUID, so that nothing is collected twice. */
  id: z.uuid(),
  /** When it was sent, to the hour: nobody is to be found by the minute. */
  at: z.iso.datetime(),
};

/** One thing somebody sent. There is nothing in it about who sent it, but for the address of somebody who asks for emails. */
const intakeEntry = z.discriminatedUnion('kind', [
  z.strictObject({ ...kept, kind: z.literal('rating'), page: z.string(), useful: chosenFrom(usefulAnswers), text: z.string() }),
  z.strictObject({
    ...kept,
    kind: z.literal('format'),
    page: z.string(),
    format: chosenFrom(formats),
    language: z.string(),
    /** For the answer; encrypted before it is written down. */
    email: z.string().optional(),
  }),
  z.strictObject({ ...kept, kind: z.literal('missing'), text: z.string(), words: z.string() }),
  z.strictObject({
    ...kept,
    kind: z.literal('fact-vote'),
    page: z.string(),
    fact: z.enum(checkableKinds),
    answer: chosenFrom(factAnswers),
    text: z.string(),
  }),
  z.strictObject({ ...kept, kind: z.literal('empty-search'), words: z.string() }),
  // An address in these is encrypted before it is written down.
  z.strictObject({ ...kept, kind: z.literal('follow'), page: z.string(), email: z.string(), often: chosenFrom(alertTimes) }),
  z.strictObject({ ...kept, kind: z.literal('register-link'), page: z.string(), email: z.string(), from: z.string() }),
  z.strictObject({ ...kept, kind: z.literal('confirm'), token: z.string() }),
  z.strictObject({ ...kept, kind: z.literal('change-alerts'), token: z.string(), often: chosenFrom(alertTimes) }),
  z.strictObject({ ...kept, kind: z.literal('leave'), token: z.string() }),
]);

export type IntakeEntry = z.infer<typeof intakeEntry>;

/** What is about emails that people outside ask for. */
export type SubscriptionEntry = Extract<IntakeEntry, { kind: 'follow' | 'register-link' | 'confirm' | 'change-alerts' | 'leave' }>;

/** How often pages were read within an hour, by their path. Nobody sends it: the public server counts, and knows nothing of who reads. */
const countedReads = z.strictObject({ ...kept, kind: z.literal('reads'), reads: z.record(z.string(), z.number().int().positive()) });

export type CountedReads = z.infer<typeof countedReads>;

/** How often addresses were asked for within an hour that nothing answers. The public server counts them, and knows nothing of who asks. */
const countedNotFound = z.strictObject({
  ...kept,
  kind: z.literal('not-found'),
  addresses: z.record(z.string(), z.number().int().positive()),
});

export type CountedNotFound = z.infer<typeof countedNotFound>;

/** What lies in the spool. */
export const spoolEntry = z.discriminatedUnion('kind', [...intakeEntry.options, countedReads, countedNotFound]);

export type SpoolEntry = z.infer<typeof spoolEntry>;
