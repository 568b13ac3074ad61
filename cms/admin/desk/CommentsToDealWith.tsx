import type { ReactNode } from 'react';
import { counted, onTheDay } from '../formatting.ts';
import { Card } from './Card.tsx';
import type { ListedComment } from './comments-of-desk.ts';
import { editAddress } from './edit-address.ts';

/** What colleagues said beside pages, and nobody has dealt with. */
export function CommentsToDealWith({
  comments,
  more,
  admin,
  mayPublish,
}: {
  comments: readonly ListedComment[];
  /** How many there are beyond those that are shown. */
  more: number;
  admin: string;
  mayPublish: boolean;
}): ReactNode {
  return (
    <Card title="Comments">
      {comments.length === 0 ? <p>{mayPublish ? noneAnywhere : noneForAuthors}</p> : null}
      <ul className="signpost-rows">
        {comments.map(({ of, document, title, words, by, at }, index) => (
          <li key={index}>
            <a href={`${editAddress(admin, of, document)}#comments`}>{title}</a>
            <q>{words.length > longest ? `${words.slice(0, longest)}…` : words}</q>
            <span>
              {by}, {onTheDay(at)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{counted(more, 'other')} after these.</p> : null}
    </Card>
  );
}

/** Characters of a comment that the desk shows. */
const longest = 200;

const noneAnywhere = 'No comment waits. What colleagues write beside a page stands here until somebody has dealt with it.';
const noneForAuthors = 'No comment waits for you. What colleagues write beside your pages stands here until you have dealt with it.';
