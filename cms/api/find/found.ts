/** Something that was found, as the box shows it. */
export interface Found {
  /** Its collection; `globals` for what the site has one of. */
  collection: string;
  id: string;
  title: string;
  /** What it is: “News story”, “File”. */
  kind: string;
  /** Where it stands. */
  state: 'draft' | 'public' | 'public with changes' | 'withdrawn' | '';
  /** Where the words stand, in a few words around them; absent where they are in the title. */
  excerpt?: string;
  /** Type and size, of a file. */
  file?: string;
  /** When it was saved last. */
  at?: string;
}
