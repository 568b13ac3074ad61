const saysNothing =
  /^(?:(?:please )?click (?:here|this|the link)|here|(?:read |find out |learn |see |view )?more(?: (?:here|info|information|details))?|this (?:page|link|site|website|document)|(?:the )?(?:link|page|website|document|pdf)|details|download|continue|go|info)[.…:!]*$/i;

/** Whether the words of a link say nothing to somebody who hears the links of a page one after the other (WCAG 2.2, 2.4.4 and 2.4.9). */
export function isOutOfContext(words: string): boolean {
  return saysNothing.test(words.replaceAll(/\s+/g, ' ').trim());
}

/** Whether the words of a link are an address, which a screen reader spells out. */
export function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words.trim());
}
