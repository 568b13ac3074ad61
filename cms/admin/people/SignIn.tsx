import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL, getSafeRedirect } from 'payload/shared';
import { Logo } from '../Logo.tsx';
import { isMailOn } from '../../mail/queue-mail.ts';
import { SignInForm } from './SignInForm.tsx';
import './people.css';

/** Where officers sign in: by a password, and by a second step where they have one. */
export function SignIn({ initPageResult, searchParams }: AdminViewServerProps) {
  const { user, payload } = initPageResult.req;
  const { routes, admin } = payload.config;
  const to = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.['redirect'] ?? '' });
  if (user) redirect(to);
  return (
    <div className="signpost-people signpost-people--alone">
      <Logo />
      <SignInForm
        api={routes.api}
        to={to}
        {...(isMailOn() ? { forgotten: formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot }) } : {})}
      />
    </div>
  );
}
