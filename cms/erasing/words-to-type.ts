/** What somebody types before something is erased. */
export const wordsToType = 'erase it everywhere';
