import { z } from 'zod';

/** Who a service or an offer is meant for, as people look for it; the widest first. */
export const audiences = [
  'anyone',
  'adults',
  'people of working age',
  'older people',
  'young people',
  'families',
  'carers',
  'people with a long-term condition',
  'people with a learning disability',
] as const;

/** A group of people a service or an offer is meant for. `anyone` stands for all of them. */
export const audience = z.enum(audiences);

export type Audience = z.infer<typeof audience>;
