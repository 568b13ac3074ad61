import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { APIError } from 'payload';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload';
import { weaknessOf } from '../access/password-strength.ts';
import { isAnonymous } from '../access/policies.ts';
import { isLowerRole, roleOf } from '../access/roles.ts';
import { endTickets } from '../people/tokens.ts';

/** Refuses a password that is too short or easy to guess, wherever one can be set. */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'resetPassword' && isAnonymous({ overrideAccess, req })) return args;
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const data = (args as { data?: Record<string, unknown> }).data ?? {};
  if (data['password'] === undefined || data['password'] === null || data['password'] === '') return args;
  const person = req.user as { email?: unknown; name?: unknown } | null;
  const about = [data['email'], data['name'], person?.email, person?.name].flatMap((value) =>
    typeof value === 'string' ? value.split(/[@.\s]+/) : [],
  );
  const weakness = typeof data['password'] === 'string' ? await weaknessOf(data['password'], about) : 'The password must be text.';
  if (weakness) throw new APIError(weakness, 400, { errors: [{ path: 'password', message: weakness }] }, true);
  return args;
};

/** As Payload hashes passwords; hashing costs most of the time that an attempt to sign in takes. */
const hashing = { iterations: 600_000, bytes: 32, digest: 'sha256' } as const;

/** Hashes the password also where there is no account, or a locked one, so that the time of an answer does not say which there are. */
export const spendAsLongOnUnknownAccounts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {};
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return args;
  const account = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  });
  const isHashed = account !== null && !(account.lockUntil && Date.parse(account.lockUntil) > Date.now());
  if (!isHashed) await promisify(pbkdf2)(password, randomBytes(32).toString('hex'), hashing.iterations, hashing.bytes, hashing.digest);
  return args;
};

/** Signs a person out everywhere when the account is disabled or may do less than before. */
export const endSessionsOnDemotion: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data;
  const before = roleOf(originalDoc);
  const after = roleOf({ ...originalDoc, ...data });
  const isLess = before !== undefined && (after === undefined || isLowerRole(after, before));
  return isLess ? { ...data, sessions: [] } : data;
};

/** Signs a person out everywhere when the password changes, the one who changed it included, and whoever is between the two steps with the earlier one. */
export const endSessionsOnPasswordChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const changed = operation === 'update' && typeof req.data?.['password'] === 'string' && req.data['password'] !== '';
  if (changed) {
    await req.payload.db.updateOne({ collection: collection.slug, id: doc.id, data: { sessions: [] }, req, returning: false });
    await endTickets(String(doc.id), req);
  }
  return doc;
};

/** Keeps at least one administrator who can sign in, through every change of an account. */
export const keepLastAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || roleOf(originalDoc) !== 'administrator') return data;
  if (roleOf({ ...originalDoc, ...data }) !== 'administrator') await refuseIfLast(originalDoc.id, req);
  return data;
};

/** The same when an account is removed. */
export const keepLastAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
  if (roleOf(account) === 'administrator') await refuseIfLast(id, req);
};

/** Lets nobody sign in to a disabled account, whatever the password. */
export const refuseDisabledAccount: CollectionBeforeLoginHook = ({ user }) => {
  if (roleOf(user) === undefined) {
    throw new APIError('This account is disabled. Ask an administrator of this site.', 403, undefined, true);
  }
  return user;
};

/**
 * The same where several accounts are changed or removed together: each of them alone would leave another administrator, all of
 * them together none.
 */
export const keepLastAdministratorInBulk: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { id, data, where } = args as { id?: number | string; data?: Record<string, unknown>; where?: Where };
  if (id !== undefined || where === undefined || isAnonymous({ overrideAccess, req })) return args;
  const { role = 'administrator', isDisabled = false } = data ?? {};
  // A form sends a tick as text.
  const isDemotion = role !== 'administrator' || isDisabled === true || isDisabled === 'true';
  if (operation !== 'delete' && !(operation === 'update' && isDemotion)) return args;
  const [all, changed] = await Promise.all([countAdministrators([], req), countAdministrators([where], req)]);
  if (changed > 0 && changed === all) throw lastAdministrator('These are all the administrators who can sign in.');
  return args;
};

async function refuseIfLast(id: number | string, req: PayloadRequest): Promise<void> {
  if ((await countAdministrators([{ id: { not_equals: id } }], req)) === 0)
    throw lastAdministrator('This is the last administrator who can sign in.');
}

/** How many administrators who can sign in fit these conditions too. */
async function countAdministrators(also: Where[], req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { isDisabled: { not_equals: true } }, ...also] },
    overrideAccess: true,
    req,
  });
  return totalDocs;
}

function lastAdministrator(found: string): Error {
  return new APIError(`${found} Make somebody else an administrator first.`, 409, undefined, true);
}
