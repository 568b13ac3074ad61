// @ts-check

/** How many numbered steps each command shows; the first two are always the bootstrap's. */
export const steps = { start: 8, test: 4, dev: 3 };
