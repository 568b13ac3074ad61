import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { isOfficer } from '../../../../access/is-officer.ts';
import { whileDatabaseAnswers } from '../../../../api/while-database-answers.ts';
import { guarded } from '../../../../api/guard/guard.ts';
import { askDatabase } from '../../../../database/ask-database.ts';
import config from '../../../../payload.config.ts';

const isSignedIn = async (headers: Headers) => isOfficer(await getPayload({ config }), headers);

const isOpen = async () => askDatabase(await getPayload({ config }));

export const GET = whileDatabaseAnswers(guarded(REST_GET(config), isSignedIn), isOpen);
export const POST = whileDatabaseAnswers(guarded(REST_POST(config), isSignedIn), isOpen);
export const DELETE = whileDatabaseAnswers(guarded(REST_DELETE(config), isSignedIn), isOpen);
export const PATCH = whileDatabaseAnswers(guarded(REST_PATCH(config), isSignedIn), isOpen);
export const PUT = whileDatabaseAnswers(guarded(REST_PUT(config), isSignedIn), isOpen);
export const OPTIONS = whileDatabaseAnswers(guarded(REST_OPTIONS(config), isSignedIn), isOpen);
