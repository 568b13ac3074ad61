/** A shortcut: its keys as a person says them, and what they do. */
export interface Shortcut {
  keys: string;
  does: string;
}

/** What the keyboard does, on every screen or in a document. */
export const shortcuts: readonly { where: string; keys: readonly Shortcut[] }[] = [
  {
    where: 'On every screen',
    keys: [
      { keys: 'Ctrl + K', does: 'Go to “Find anything”' },
      { keys: 'Ctrl + /', does: 'Open the help about this screen' },
      { keys: 'Down and Up', does: 'In “Find anything”, go through what was found' },
      { keys: 'Enter', does: 'In “Find anything”, open the first that was found' },
      { keys: 'Esc', does: 'Close a dialog, or what was found' },
    ],
  },
  {
    where: 'On a document',
    keys: [
      { keys: 'Ctrl + S', does: 'Save as a draft' },
      { keys: '/', does: 'In a text, at the beginning of a line: add a picture, a table and so on' },
      { keys: 'Ctrl + B', does: 'In a text: bold' },
      { keys: 'Ctrl + K', does: 'In a text with words selected: make a link of them' },
      { keys: 'Ctrl + Z, Ctrl + Shift + Z', does: 'In a text: undo, do again' },
    ],
  },
];
