import type { Pillar } from '../documents/pillar.ts';

/** A promise, a priority or a measure, as it stands on a pillar's page under an anchor of its own. */
export interface PillarPart {
  kind: 'promise' | 'priority' | 'measure';
  anchor: string;
  title: string;
}

/** Every part of a pillar that has a lasting address, in the order of the page's fields. */
export function partsOfPillar({ objectives, priorities }: Pick<Pillar, 'objectives' | 'priorities'>): PillarPart[] {
  const part =
    (kind: PillarPart['kind']) =>
    ({ anchor, title }: { anchor: string; title: string }): PillarPart => ({ kind, anchor, title });
  return [
    ...objectives.map(part('promise')),
    ...priorities.flatMap((priority) => [part('priority')(priority), ...priority.measures.map(part('measure'))]),
  ];
}
