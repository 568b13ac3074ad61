import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { isOfficer } from '../../../../access/is-officer.ts';
import { guarded } from '../../../../api/guard/guard.ts';
import config from '../../../../payload.config.ts';

const isSignedIn = async (headers: Headers) => isOfficer(await getPayload({ config }), headers);

export const GET = guarded(REST_GET(config), isSignedIn);
export const POST = guarded(REST_POST(config), isSignedIn);
export const DELETE = guarded(REST_DELETE(config), isSignedIn);
export const PATCH = guarded(REST_PATCH(config), isSignedIn);
export const PUT = guarded(REST_PUT(config), isSignedIn);
export const OPTIONS = guarded(REST_OPTIONS(config), isSignedIn);
