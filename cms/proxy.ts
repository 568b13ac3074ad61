import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { policyOfAdmin } from './api/guard/content-security-policy.ts';
import { refuseCallOfAdmin } from './api/guard/refuse-call-of-admin.ts';

/** Runs before Next answers anything but the REST API, which has a guard of its own: refuses what no page of the admin sends, and gives each page its policy. */
export function proxy(request: NextRequest): Response | undefined {
  const refusal = refuseCallOfAdmin(request);
  if (refusal !== undefined) return refusal;
  if (!/^\/admin(?:\/|$)/.test(request.nextUrl.pathname)) return undefined;
  const policy = policyOfAdmin(randomBytes(16).toString('base64'));
  // Next takes the nonce from the policy in the request, whatever the caller sent there.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.delete('content-security-policy-report-only');
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!api/|_next/).*)' };
