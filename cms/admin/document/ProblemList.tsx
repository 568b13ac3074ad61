import type { ReactNode } from 'react';

/** What is wrong with a document, each with the field it is in. */
export function ProblemList({ problems }: { problems: readonly { field: string; reason: string }[] }): ReactNode {
  return (
    <ul>
      {problems.map(({ field, reason }, index) => (
        <li key={index}>
          {field ? <strong>{field}: </strong> : null}
          {reason}
        </li>
      ))}
    </ul>
  );
}
