import { z } from 'zod';
import { identifier, line, paragraph } from './identifier.ts';
import { position } from './position.ts';

/** Whether somebody who cannot take a step gets from the street to where they want to be. */
export const stepFreeAnswers = ['yes', 'in part', 'no'] as const;

/** Somewhere one can go. */
export const place = z.strictObject({
  name: line,
  /** Street lines in order, without the postcode. */
  addressLines: z.array(line).max(6).default([]),
  /** A full UK postcode, or a postcode area where only that is known. */
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}(?:[0-9][A-Z0-9]?(?: [0-9][A-Z]{2})?)?$/, 'expected a UK postcode such as GL1 1AA, or its first part')
    .optional(),
  /** The area the place lies in. */
  area: identifier.optional(),
  /** Directions in words: the last stretch, parking, which door. */
  gettingThere: paragraph.optional(),
  /** The nearest stop of a bus or a train, and how far that is: "North Prospect Road, 2 minutes on foot". */
  nearestStop: line.optional(),
  /** Whether it can be reached without a step, from the street on. */
  stepFree: z.enum(stepFreeAnswers).optional(),
  /** Steps, lifts, toilets, hearing loop, quiet room. */
  access: paragraph.optional(),
  /** A picture of its door, by the image's identifier, so that people know it when they stand before it. */
  image: identifier.optional(),
  /** Where its door is on the map. */
  position: position.optional(),
});

export type Place = z.infer<typeof place>;

/** A place's postcode where it says more than the county: a postcode area alone ("GL") reads like a mistake. */
export function localPostcode({ postcode }: Pick<Place, 'postcode'>): string | undefined {
  return postcode !== undefined && /\d/.test(postcode) ? postcode : undefined;
}

/** A place in a line: its name, its address and its postcode. */
export function addressLine(place: Pick<Place, 'name' | 'addressLines' | 'postcode'>): string {
  return [place.name, ...place.addressLines, localPostcode(place)].filter((part) => part !== undefined).join(', ');
}

/** Where a place is, in a few words: its name with its postcode, or with its town where no postcode is known. */
export function whereIs({ name, addressLines, postcode }: Pick<Place, 'name' | 'addressLines' | 'postcode'>): string {
  const town = addressLines.findLast((line) => !/\d/.test(line));
  return [name, localPostcode({ postcode }) ?? town].filter((part) => part !== undefined).join(', ');
}

/** Whether a place is somewhere with an address of which the part is missing that leads to its door. */
export function lacksAddress({ addressLines, postcode }: Pick<Place, 'addressLines' | 'postcode'>): boolean {
  const isWhole = postcode?.includes(' ') === true || addressLines.some((line) => /\d/.test(line));
  return addressLines.length > 0 && !isWhole;
}
