/** What was looked at, and what came of it. */
export interface Finding {
  /** `ok`; `attention` where somebody should look soon; `fault` where something does not work. */
  state: 'ok' | 'attention' | 'fault';
  /** What was looked at, in a word or two. */
  what: string;
  /** What was found; where it is not well, also what to do. */
  words: string;
}

/** All is well. */
export const ok = (what: string, words: string): Finding => ({ state: 'ok', what, words });

/** Somebody should look soon. */
export const attention = (what: string, words: string): Finding => ({ state: 'attention', what, words });

/** Something does not work. */
export const fault = (what: string, words: string): Finding => ({ state: 'fault', what, words });

/** Looks at something; what goes wrong while looking is a finding too. */
export async function lookingAt(what: string, look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    return [fault(what, error instanceof Error ? error.message : String(error))];
  }
}
