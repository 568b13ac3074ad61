/** Something that was found, as the box shows it. */
export interface Found {
  /** Its collection; `globals` for what the site has one of, `help` for a page of help, `commands` for something to do. */
  collection: string;
  id: string;
  title: string;
  /** What it is: “News story”, “File”. */
  kind: string;
  /** Where it stands. */
  state: 'draft' | 'public' | 'public with changes' | 'withdrawn' | '';
  /** Where the words stand, in a few words around them; absent where they are in the title. Of a picture, what it shows. */
  excerpt?: string;
  /** What tells it from others of its name: type and size of a file, what a fact says, the e-mail address of a person. */
  about?: string;
  /** The address of a picture in its smallest size. */
  picture?: string;
  /** Where it opens, below the admin’s own address, where that is not the page it is edited on. */
  place?: string;
  /** When it was saved last. */
  at?: string;
}
