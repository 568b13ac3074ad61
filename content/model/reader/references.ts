import type { Document } from '../documents/index.ts';

/** The documents a document names in its own fields, areas, topics and links in text left out. */
export function referencesOf(document: Document): string[] {
  const named = [...document.related, ...document.evidenceFor.map(({ pillar }) => pillar)];
  if (document.translates !== undefined) named.push(document.translates.document);
  const add = (...ids: (string | undefined)[]): void => {
    for (const id of ids) if (id !== undefined) named.push(id);
  };
  switch (document.collection) {
    case 'services':
      add(...document.providers);
      break;
    case 'hubs':
      add(document.programme, ...document.runBy);
      break;
    case 'offers':
      add(document.provider);
      break;
    case 'events':
      add(document.at, document.organiser);
      break;
    case 'consultations':
      add(...document.organisers);
      break;
    case 'meetings':
      add(document.organiser);
      break;
    case 'vacancies':
      add(document.employer);
      break;
    case 'publications':
      add(...document.publishers);
      break;
    case 'pillars':
      add(...document.publications, ...document.priorities.flatMap(({ evidence }) => evidence.map(({ document: id }) => id)));
      break;
    case 'programmes':
      add(...document.partners, ...document.parts);
      break;
    case 'organisations':
      add(...document.partOf, document.successor);
      break;
    case 'areas':
      add(document.parent);
      break;
    case 'pages':
      add(document.parent);
      break;
    case 'news':
    case 'guides':
    case 'topics':
      break;
  }
  return named;
}
