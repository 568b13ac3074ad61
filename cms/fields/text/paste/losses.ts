/** What a paste can hold that a text of this site cannot, in the order it is told. */
const lossWords = {
  deleted: ['deleted or struck-out passage', 'deleted or struck-out passages'],
  comment: ['comment', 'comments'],
  hidden: ['hidden passage', 'hidden passages'],
  footnote: ['footnote', 'footnotes'],
  picture: ['picture: add it with an Image block', 'pictures: add each with an Image block'],
  embed: ['video, drawing or frame', 'videos, drawings or frames'],
  control: ['button or form field', 'buttons or form fields'],
  link: ['link that leads to no website: its words are kept', 'links that lead to no website: their words are kept'],
  linkInTable: ['link inside a table: its words are kept', 'links inside a table: their words are kept'],
} as const;

/** What was changed so that it fits. */
const changeWords = {
  headings: 'The levels of the headings were put in order: the title of the page is level 1, so headings in the text begin at level 2.',
  headingsToBold: 'This field has no headings: they became paragraphs in bold.',
  listLevels: 'A list that jumped over a level was put in order.',
  firstRow: 'The first row of a table became its headings. Check that it names the columns.',
  caption: 'A table has no caption yet. Open it and write what it shows.',
  mergedCells: 'Merged cells of a table were taken apart. Check its rows.',
  tableToText: 'This field has no tables: each row became a paragraph, with | between its cells.',
  textBox: 'The words of a text box were put below the paragraph it belongs to.',
} as const;

export type Loss = keyof typeof lossWords;
export type Change = keyof typeof changeWords;

/** Counts what a paste lost, and notes what was changed in it. */
export interface Losses {
  lose: (loss: Loss, count?: number) => void;
  change: (change: Change) => void;
  /** What an officer reads: the things that were left out, and sentences about what was changed. */
  inWords: () => { leftOut: string[]; changed: string[] };
}

/** The losses of one paste, none so far. */
export function noLosses(): Losses {
  const lost = new Map<Loss, number>();
  const made = new Set<Change>();
  return {
    lose: (loss, count = 1) => void lost.set(loss, (lost.get(loss) ?? 0) + count),
    change: (change) => void made.add(change),
    inWords: () => ({
      leftOut: (Object.keys(lossWords) as Loss[]).flatMap((loss) => {
        const count = lost.get(loss) ?? 0;
        const [one, several] = lossWords[loss];
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
      }),
      changed: (Object.keys(changeWords) as Change[]).filter((change) => made.has(change)).map((change) => changeWords[change]),
    }),
  };
}
