import type { Content } from '../../blocks/outline.ts';

/** The sections that pages of documents are made of, each with its heading. */
export const sections = {
  access: 'Access',
  agenda: 'Agenda',
  aims: 'What it aims for',
  changes: 'What changed on this page',
  'as-data': 'This as data',
  children: 'In this section',
  contact: 'Contact',
  corrections: 'Corrections',
  cost: 'Cost',
  'earlier-editions': 'All editions',
  editions: 'Editions',
  figures: 'Key figures',
  formats: 'Read or download it',
  funding: 'Money',
  'further-information': 'Further information',
  'getting-there': 'Getting there',
  'how-to-answer': 'How to answer',
  'how-to-apply': 'How to apply',
  'how-to-book': 'How to book',
  'how-to-get-it': 'How to get it',
  'how-to-join': 'How to join',
  'how-sure': 'How up to date this is',
  'how-to-watch': 'How to watch',
  'if-it-is-urgent': 'If it is urgent',
  'in-short': 'In short',
  minutes: 'Minutes',
  'no-longer-here': 'What is no longer here',
  more: 'More about it',
  objectives: 'What we promise in five years',
  'opening-hours': 'Opening hours',
  'other-meetings': 'Other meetings',
  outcome: 'Outcome',
  papers: 'Papers',
  parts: 'What belongs to it',
  people: 'People',
  places: 'Where it is',
  priorities: 'Priorities',
  publications: 'Where this comes from',
  questions: 'How to ask a question',
  responsibilities: 'What it does',
  reuse: 'Use this document',
  services: 'What you can get here',
  shifts: 'What changes',
  steps: 'Steps',
  'what-we-ask': 'What we are asking',
  'what-you-do': 'What you do',
  targets: 'What it wants to reach',
  text: 'The text',
  'what-people-said': 'What people said',
  unknown: 'What we do not know yet',
  when: 'When',
  'who-it-is-for': 'Who it is for',
  'who-runs-it': 'Who runs it',
} as const;

export type SectionId = keyof typeof sections;

/** A section's anchor. The underscore keeps it apart from officers' own anchors, which hold letters, digits and hyphens only. */
export function anchorOf(id: SectionId | `priorities_${string}` | `all_${string}` | `agenda_${number}`): string {
  return `section_${id}`;
}

/** A section as an entry of the page's contents. */
export function contentOf(id: SectionId, text: string = sections[id]): Content {
  return { id: anchorOf(id), text };
}

/** The contents of a page: those of its sections that are there, in order. */
export function contentsWhere(shown: Partial<Record<SectionId, boolean>>): Content[] {
  return (Object.keys(shown) as SectionId[]).filter((id) => shown[id]).map((id) => contentOf(id));
}
