import type { ServerProps } from 'payload';

/** The way to the report on the checks, below the collections. */
export function ChecksLink({ payload }: Pick<ServerProps, 'payload'>) {
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/checks`} id="nav-checks">
      <span className="nav__link-label">Checks of the whole site</span>
    </a>
  );
}
