import { z } from 'zod';
import { line } from '../parts/identifier.ts';
import { contact } from '../parts/contact.ts';

/** How to reach somebody, inside a text. */
export const contactDetails = z.strictObject({
  blockType: z.literal('contactDetails'),
  title: line,
  contact,
});
