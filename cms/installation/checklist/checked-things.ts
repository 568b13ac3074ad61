/** What no program can make sure of, so somebody does, says so, and looks again each year. */
export const checkedThings = ['accessibility', 'privacy', 'help-lines'] as const;

export type CheckedThing = (typeof checkedThings)[number];
