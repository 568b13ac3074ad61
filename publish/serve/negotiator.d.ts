// The part of negotiator 1 that is used here: it has no types of its own, and those of DefinitelyTyped are for 0.6.
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | undefined> });
    /** The encodings among those available that a client accepts, the best first; `preferred` decides between equals. */
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  }
}
