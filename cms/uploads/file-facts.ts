/** What a file says about itself. */
export type FileFacts = { title?: string; language?: string; pages?: number };
