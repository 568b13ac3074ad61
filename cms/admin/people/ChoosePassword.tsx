import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { readPasswordLink } from '../../people/passwords.ts';
import { Logo } from '../Logo.tsx';
import { ChoosePasswordForm } from './ChoosePasswordForm.tsx';
import './people.css';

/** Where somebody who was invited, or forgot their password, chooses one. Opening it uses nothing up: mail programs open links too. */
export async function ChoosePassword({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { routes, admin } = req.payload.config;
  const segments = (params as { segments?: string[] } | undefined)?.segments ?? [];
  const token = segments[1] ?? '';
  const link = await readPasswordLink(token, req);
  const signIn = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login });
  return (
    <MinimalTemplate className="login">
      <div className="signpost-people signpost-people--alone">
        <Logo />
        {link === undefined ? (
          <>
            <h1>This link does not work any more</h1>
            <p>It has run out, was used already, or is not complete. Ask whoever sent it to you for a new one.</p>
            <p>
              <a href={signIn}>To the page where you sign in</a>
            </p>
          </>
        ) : (
          <>
            <h1>{link.isInvitation ? `Welcome, ${link.name}` : 'Choose a new password'}</h1>
            {link.isInvitation ? <p>Choose a password, then sign in with it.</p> : null}
            <ChoosePasswordForm api={routes.api} token={token} email={link.email} signIn={signIn} />
          </>
        )}
      </div>
    </MinimalTemplate>
  );
}
