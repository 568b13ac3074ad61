/** What the result of a list is labelled, beside what its kind is called. */
export const listLabel = 'list';
