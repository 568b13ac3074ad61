import type { Use } from '../../uploads/uses/public-uses.ts';
import { counted } from '../formatting.ts';

/** The public places that use a picture, a file or a fact, each as a link to its form. */
export function UsePlaces({ uses, admin }: { uses: Use[]; admin: string }) {
  return (
    <>
      <p>It is used in {counted(uses.length, 'public place')}:</p>
      <ul>
        {uses.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <a href={collection === 'globals' ? `${admin}/globals/${id}` : `${admin}/collections/${collection}/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
