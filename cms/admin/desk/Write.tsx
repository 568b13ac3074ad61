import type { ReactNode } from 'react';
import { Card } from './Card.tsx';
import type { Kind } from './desk-facts.ts';
import { lowerFirst } from '../formatting.ts';

/** Kinds that are shown before the others are asked for. */
const shown = 6;

/** Every kind somebody may write, with what it is for; what they write most comes first. */
export function Write({ kinds, admin }: { kinds: readonly Kind[]; admin: string }): ReactNode {
  return (
    <Card title="Write…">
      <Kinds kinds={kinds.slice(0, shown)} admin={admin} />
      {kinds.length <= shown ? null : (
        <details>
          <summary>Write something else</summary>
          <Kinds kinds={kinds.slice(shown)} admin={admin} />
        </details>
      )}
    </Card>
  );
}

function Kinds({ kinds, admin }: { kinds: readonly Kind[]; admin: string }): ReactNode {
  return (
    <ul className="signpost-write">
      {kinds.map(({ collection, name, line }) => (
        <li key={collection}>
          <a href={`${admin}/collections/${collection}/create`}>{articled(name)}</a>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}

/** `A news story`, `An offer` */
function articled(name: string): string {
  // “Creative Health” is a name, and keeps its capitals.
  const inSentence = /^\S+ [A-Z]/.test(name) ? name : lowerFirst(name);
  return `${/^[AEIO]/.test(name) ? 'An' : 'A'} ${inSentence}`;
}
