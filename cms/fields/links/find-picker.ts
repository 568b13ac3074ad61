/** How documents, files and pictures are chosen: by finding them, rather than from a list of titles. */
export const findPicker = { Field: '/admin/find/FindPicker.tsx#FindPicker' } as const;
