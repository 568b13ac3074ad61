import type { ServerProps } from 'payload';
import { canPublish, isAdministrator } from '../../access/policies.ts';

/** The pages of our own, below the lists in the navigation. */
export function NavLinks({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
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
      {isAdministrator(user) ? (
        <>
          <li>
            <a className="nav__link" href={`${admin}/audit-log`}>
              Audit log
            </a>
          </li>
          <li>
            <a className="nav__link" href={`${admin}/erase`}>
              Erase
            </a>
          </li>
        </>
      ) : null}
      {canPublish(user) ? (
        <li>
          <a className="nav__link" href={`${admin}/import`}>
            Bring in another site
          </a>
        </li>
      ) : null}
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
