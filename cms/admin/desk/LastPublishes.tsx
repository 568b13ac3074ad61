import type { ReactNode } from 'react';
import { asDate, counted, onTheClock, seconds } from '../formatting.ts';
import { Card } from './Card.tsx';
import { editAddress } from './edit-address.ts';
import type { ListedPublish } from './last-publishes.ts';

/** What went live last, by its title, each with its receipt. */
export function LastPublishes({ publishes, admin }: { publishes: readonly ListedPublish[]; admin: string }): ReactNode {
  return (
    <Card title="Last published">
      {publishes.length === 0 ? (
        <p>Nothing was published yet. When something is, its receipt stands here: what changed, when, and what the public site answered.</p>
      ) : null}
      <ul className="signpost-rows">
        {publishes.map((publish) => (
          <li key={publish.id}>
            <div>
              <What publish={publish} admin={admin} />
            </div>
            <span>
              {onTheClock(publish.at)} on {asDate(publish.at)}
              {publish.by ? `, ${publish.by}` : ''}
              {publish.pages > 0 ? `, ${counted(publish.pages, 'address', 'addresses')}` : ''}
              {publish.ms > 0 ? `, ${seconds(publish.ms)}` : ''}.{' '}
              <a href={`${admin}/collections/receipts/${publish.id}`}>Receipt of release {publish.number}</a>
            </span>
            {publish.message ? <strong>{publish.message}</strong> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${admin}/collections/receipts`}>Everything that was published, and how to go back</a>
      </p>
    </Card>
  );
}

function What({ publish: { kind, documents, more }, admin }: { publish: ListedPublish; admin: string }): ReactNode {
  if (documents.length === 0) return <span className="signpost-rows__name">{withoutDocuments[kind]}</span>;
  return (
    <>
      {kind === 'refused' ? 'Not published: ' : ''}
      {documents.map(({ collection, id, title }, index) => (
        <span key={`${collection}/${id}`} className="signpost-rows__name">
          {index > 0 ? ', ' : ''}
          <a href={editAddress(admin, collection, id)}>{title}</a>
        </span>
      ))}
      {more > 0 ? ` and ${counted(more, 'other')}` : ''}
    </>
  );
}

const withoutDocuments: Record<ListedPublish['kind'], string> = {
  publish: 'What a time changed by itself',
  unchanged: 'Nothing to change',
  renderer: 'The site in its new version',
  full: 'The whole site, rendered again',
  rollback: 'Back to an earlier release',
  refused: 'Not published',
};
