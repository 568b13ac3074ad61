import type { NextRequest } from 'next/server';
import { refuseCallOfAdmin } from './api/guard/refuse-call-of-admin.ts';

/** Runs before Next answers anything but the REST API, which has a guard of its own. */
export function proxy(request: NextRequest): Response | undefined {
  return refuseCallOfAdmin(request);
}

export const config = { matcher: '/((?!api/|_next/).*)' };
