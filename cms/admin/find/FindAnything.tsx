import type { ServerProps } from 'payload';
import { FindBox } from './FindBox.tsx';

/** The box above every page of the admin. */
export function FindAnything({ user }: Pick<ServerProps, 'user'>) {
  return user ? (
    <div className="signpost-find-anything">
      <FindBox label="Find anything" />
    </div>
  ) : null;
}
