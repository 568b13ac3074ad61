/** Stems of English words that begin with x. */
export const stems = `xenophobia xylophon`;
