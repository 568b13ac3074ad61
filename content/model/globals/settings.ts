import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { usedFact } from '../fields/fact.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { safeUrl } from '../fields/link.ts';
import { flawOfColour } from '../theme.ts';
import { map } from '../fields/map.ts';

/** Who runs the site and how it presents itself. */
export const settings = z.strictObject({
  /** The site's name. */
  name: line,
  /** One line that says what the site is. */
  strapline: line,
  /** An image that stands beside the name in the header and on social cards. */
  logo: identifier.optional(),
  /** Replaces the brand colour, as #rrggbb; refused where white text on it has less contrast than 4.5:1. */
  themeColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, {
      // What is no colour has no contrast.
      abort: true,
      error: 'expected # with six figures or letters from a to f, such as #0b4f4a',
    })
    .superRefine((colour, { addIssue }) => {
      const flaw = flawOfColour(colour);
      if (flaw !== undefined) addIssue({ code: 'custom', message: flaw });
    })
    .optional(),
  /** Who runs the site, in a paragraph. */
  runBy: paragraph,
  contact,
  /** How to complain. */
  complain: paragraph,
  /** How to report a mistake on a page. */
  reportError: paragraph,
  /** The help lines shown on pages about mental health and in the footer. */
  urgentHelp: z
    .array(
      z.strictObject({
        name: line,
        /** When to use it. */
        when: line,
        telephone: z.string().regex(/^[0-9 ]{3,16}$/),
        /** What to do once connected: "choose the mental health option". */
        hint: line.optional(),
        /** When it answers, where that is not day and night: "weekdays 9am to 5pm". */
        hours: line.optional(),
        /** The number to send a text message to. */
        textNumber: z
          .string()
          .regex(/^[0-9 ]{3,16}$/)
          .optional(),
        /** What somebody must know before they text: "you must register first". */
        textHint: line.optional(),
        /** The number for people who type or use Relay UK. */
        relayNumber: z
          .string()
          .regex(/^[0-9 ]{3,24}$/)
          .optional(),
        /** Where somebody reaches it through an interpreter of British Sign Language. */
        signLanguage: safeUrl.optional(),
      }),
    )
    .min(1),
  /** For how many months the word of whoever last checked a place or a service holds; 12 where absent. After that it is “not confirmed”. */
  confirmedForMonths: z.number().int().min(1).max(60).optional(),
  /** The map that “Open on a map” leads to; OpenStreetMap where absent. */
  map: map.optional(),
  /** The facts it uses that are kept once; absent where it uses none. */
  facts: z.array(usedFact).optional(),
  /** What is true of the installation, which the legal pages say; no officer writes it. */
  installation: z
    .strictObject({
      /** Whether officers get letters by e-mail. */
      sendsMail: z.boolean(),
      /** Days after which nothing of what was deleted is in a backup any more; absent where no backups are known. */
      backupDays: z.number().int().positive().optional(),
      /** Days for which is kept who signed in, and who changed what. */
      auditDays: z.number().int().positive().optional(),
      /** The day (YYYY-MM-DD) on which somebody last made sure that the statement is true; absent where nobody has. */
      accessibilityCheckedOn: z.iso.date().optional(),
      privacyCheckedOn: z.iso.date().optional(),
    })
    .optional(),
  /** Notice shown on every page of a site that is being set up, or holds sample content. */
  sampleNotice: line.optional(),
  /** Words that mean the same in search: each group is one meaning. */
  synonyms: z.array(z.array(line).min(2)).default([]),
  /** Documents to put first for certain searches. */
  promoted: z.array(z.strictObject({ words: z.array(line).min(1), document: identifier })).default([]),
});

export type Settings = z.infer<typeof settings>;

/** Somebody who answers in danger or distress, and the ways to reach them. */
export type HelpLine = Settings['urgentHelp'][number];
