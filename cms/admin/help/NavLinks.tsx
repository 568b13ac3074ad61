import type { ServerProps } from 'payload';

/** The pages of our own, below the lists in the navigation. */
export function NavLinks({ payload }: Pick<ServerProps, 'payload'>) {
  const { admin } = payload.config.routes;
  return (
    <ul className="signpost-nav">
      <li>
        <a className="nav__link" href={`${admin}/checks`}>
          Checks of the whole site
        </a>
      </li>
      <li>
        <a className="nav__link" href={`${admin}/figures`}>
          Figures
        </a>
      </li>
      <li>
        <a className="nav__link" href={`${admin}/setup`}>
          Set up your site
        </a>
      </li>
      <li>
        <a className="nav__link" href={`${admin}/help`}>
          Help
        </a>
      </li>
    </ul>
  );
}
