import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { isMailOn } from '../../mail/queue-mail.ts';
import { Logo } from '../Logo.tsx';
import { ForgottenPasswordForm } from './ForgottenPasswordForm.tsx';
import './people.css';

/** Where somebody who forgot their password asks for a link to choose a new one. */
export function ForgottenPassword({ initPageResult }: AdminViewServerProps) {
  const { routes, admin } = initPageResult.req.payload.config;
  const signIn = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login });
  return (
    <div className="signpost-people signpost-people--alone">
      <Logo />
      <h1>Forgotten your password?</h1>
      {isMailOn() ? (
        <ForgottenPasswordForm api={routes.api} />
      ) : (
        <p>This site sends no e-mail. An administrator can give you a link to choose a new password.</p>
      )}
      <p>
        <a href={signIn}>Back to signing in</a>
      </p>
    </div>
  );
}
