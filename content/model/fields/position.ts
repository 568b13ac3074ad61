import { z } from 'zod';

const outside =
  'this lies outside the United Kingdom: the first number is the one to the north, such as 50.371, and the second one such as -4.142';

/** A point on the map, in degrees (WGS 84). The bounds are those of the United Kingdom, so that two numbers in the wrong order are noticed. */
export const position = z.strictObject({
  latitude: z.number().min(49, outside).max(61, outside),
  longitude: z.number().min(-9, outside).max(2.5, outside),
});

export type Position = z.infer<typeof position>;
