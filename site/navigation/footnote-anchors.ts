/** The anchor of what a footnote says. The underscore keeps it apart from the anchors of headings. */
export function footnoteAnchor(number: number): string {
  return `note_${number}`;
}

/** The anchor of its number in the text, which the way back leads to. */
export function footnoteMarkAnchor(number: number): string {
  return `note_${number}_back`;
}
