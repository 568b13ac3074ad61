import { z } from 'zod';

/** What a text of the profile is: directories leave it empty where nobody knows. */
const words = z.string().trim();

const term = z.looseObject({ id: words.optional(), name: words.optional(), taxonomy: words.optional() });

/** How each part of a record must look to be read; what does not is left out and told. */
const partSchemas = {
  description: words,
  url: z.url({ protocol: /^https?$/ }),
  email: z.email(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  fees: words,
  alert: words,
  minimum_age: z.number(),
  maximum_age: z.number(),
  eligibility_description: words,
  application_process: words,
  additional_urls: z.array(z.looseObject({ label: words.optional(), url: words })),
  schedules: z.array(
    z.looseObject({
      valid_from: words.optional(),
      valid_to: words.optional(),
      dtstart: words.optional(),
      freq: words.optional(),
      interval: z.coerce.number().optional(),
      byday: words.optional(),
      opens_at: words.optional(),
      closes_at: words.optional(),
      description: words.optional(),
      notes: words.optional(),
    }),
  ),
  service_areas: z.array(z.looseObject({ name: words.optional(), service_area: words.optional() })),
  service_at_locations: z.array(
    z.looseObject({
      location: z
        .looseObject({
          name: words.optional(),
          description: words.optional(),
          latitude: z.number().optional(),
          longitude: z.number().optional(),
          addresses: z
            .array(z.looseObject({ address_1: words.optional(), city: words.optional(), postal_code: words.optional() }))
            .optional(),
          accessibility: z.array(z.looseObject({ description: words.optional(), details: words.optional() })).optional(),
        })
        .optional(),
    }),
  ),
  organization: z.looseObject({ name: words }),
  cost_options: z.array(
    z.looseObject({ option: words.optional(), amount: z.coerce.number().optional(), amount_description: words.optional() }),
  ),
  contacts: z.array(
    z.looseObject({
      name: words.optional(),
      title: words.optional(),
      description: words.optional(),
      phones: z.array(z.looseObject({ number: words })).optional(),
    }),
  ),
  phones: z.array(z.looseObject({ number: words })),
  attributes: z.array(z.looseObject({ link_type: words.optional(), taxonomy_term: term.optional() })),
} as const;

type Parts = { -readonly [K in keyof typeof partSchemas]?: z.infer<(typeof partSchemas)[K]> };

/** A service of the profile, as far as it can be read. */
export interface ServiceRecord extends Parts {
  id: string;
  name: string;
}

/** A record that was read, what of it was left out, and why it cannot be taken in at all. */
interface ReadRecord {
  record: ServiceRecord;
  lost: string[];
  problems: string[];
}

/** Reads one record: what it cannot be without, and whatever else of it can be read. */
export function readRecord(data: Record<string, unknown>): ReadRecord {
  const { id, name } = data;
  const problems: string[] = [];
  if (typeof id !== 'string' || !z.guid().safeParse(id).success)
    problems.push(`Its id is ${told(id)}, and the profile wants a UUID: without one it cannot be known again. Have it mended there.`);
  if (typeof name !== 'string' || name.trim() === '')
    problems.push('It has no name, which the profile wants of every service. Have it mended there.');
  const lost: string[] = [];
  const parts: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(partSchemas)) {
    const value = data[field];
    if (value === undefined || value === null || value === '') continue;
    const read = schema.safeParse(value);
    if (read.success) parts[field] = read.data;
    else lost.push(`Its ${field.replaceAll('_', ' ')} is left out, because it is not as the profile wants it: ${told(value)}.`);
  }
  return { record: { ...(parts as Parts), id: String(id), name: typeof name === 'string' ? name.trim() : '' }, lost, problems };
}

function told(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
