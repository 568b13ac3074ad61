/** The preference that remembers, for each person, that they took the tour or do not want it: `{ isDone: boolean }`. */
export const tourPreference = 'signpost-tour';
