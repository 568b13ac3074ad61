import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { contact } from '../fields/contact.ts';

/** How to reach somebody, inside a text. */
export const contactDetails = z.strictObject({
  blockType: z.literal('contactDetails'),
  title: line,
  contact,
});
