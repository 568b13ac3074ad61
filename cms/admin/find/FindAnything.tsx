import type { ServerProps } from 'payload';
import { HelpHere } from '../help/HelpHere.tsx';
import { documentSlugs } from '../../help/document-slugs.ts';
import { FindBox } from './FindBox.tsx';

/** The box above every page of the admin, with the way to the help about it. */
export function FindAnything({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  return user ? (
    <div className="signpost-find-anything">
      <FindBox label="Find anything" />
      <HelpHere documents={documentSlugs(payload.config)} />
    </div>
  ) : null;
}
