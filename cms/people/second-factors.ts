import { randomBytes, randomUUID } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Secret, TOTP } from 'otpauth';
import { APIError } from 'payload';
import type { PayloadRequest, Where } from 'payload';
import { environment } from '../environment.ts';
import type { SecondFactor } from '../payload-types.ts';
import { hashOf, seal, unseal } from './sealed.ts';
import { findRows } from './find-rows.ts';

const collection = 'second-factors';

/** What somebody shows at the second step. */
export type Proof =
  | { way: 'code'; code: string }
  | { way: 'recovery'; code: string }
  | { way: 'passkey'; answer: AuthenticationResponseJSON; challenge: string };

/** How many recovery codes there are, and of how many random letters and figures each is: 80 bits. */
const recoveryCodes = { count: 10, groups: 4, ofGroup: 4 } as const;

/** Crockford's letters and figures: none looks like another. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** How many factors of each kind an account may have. */
const maxFactors = 10;

/** Code apps and passkeys of an account, the first first; recovery codes are none of these. */
export async function factorsOf(account: string, req: PayloadRequest): Promise<SecondFactor[]> {
  return find({ and: [{ account: { equals: account } }, { kind: { in: ['code', 'passkey'] } }] }, req);
}

/** How many recovery codes of an account are left. */
export async function recoveryCodesLeft(account: string, req: PayloadRequest): Promise<number> {
  return (await find({ and: [{ account: { equals: account } }, { kind: { equals: 'recovery' } }, { usedAt: { exists: false } }] }, req))
    .length;
}

/** A new secret for a code app, and the address that the app is set up by. */
export function newCodeApp(email: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: codeApp(secret, email).toString() };
}

/** Keeps a code app once it shows the right code. @throws where the code is wrong */
export async function addCodeApp(
  { account, name, secret, code }: { account: string; name: string; secret: string; code: string },
  req: PayloadRequest,
): Promise<void> {
  const step = stepOf(secret, code);
  if (step === undefined)
    throw refused('That is not the code that the app shows now. Check that the clock of your phone is right, and type the next one.');
  await keep({ account, kind: 'code', name: name || 'Code app', secret: seal(secret), lastStep: step }, req);
}

/** Keeps a passkey. @throws where the device's answer does not belong to the challenge */
export async function addPasskey(
  { account, name, answer, challenge }: { account: string; name: string; answer: RegistrationResponseJSON; challenge: string },
  req: PayloadRequest,
): Promise<void> {
  let verified;
  try {
    verified = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      ...expected(),
      requireUserVerification: false,
    });
  } catch (cause) {
    throw refused('The passkey could not be checked. Begin again, with the same device.', cause);
  }
  if (!verified.verified) throw refused('The passkey could not be checked. Begin again, with the same device.');
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
  if ((await find({ credential: { equals: id } }, req)).length > 0) throw refused('This passkey is here already.');
  await keep(
    {
      account,
      kind: 'passkey',
      name: name || 'Passkey',
      credential: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports ?? [],
    },
    req,
  );
}

/** Makes new recovery codes, which end the earlier ones. They are shown once; only their hashes are kept. */
export async function newRecoveryCodes(account: string, req: PayloadRequest): Promise<string[]> {
  await remove({ and: [{ account: { equals: account } }, { kind: { equals: 'recovery' } }] }, req);
  const codes = Array.from({ length: recoveryCodes.count }, () =>
    Array.from({ length: recoveryCodes.groups }, () =>
      Array.from(randomBytes(recoveryCodes.ofGroup), (byte) => alphabet[byte % alphabet.length]).join(''),
    ).join('-'),
  );
  for (const [index, code] of codes.entries())
    await create({ account, kind: 'recovery', name: `Recovery code ${index + 1}`, hash: hashOf(tidied(code)) }, req);
  return codes;
}

/** Whether what somebody shows is right, and was never shown before; it is used up by that. */
export async function verify(account: string, proof: Proof, req: PayloadRequest): Promise<SecondFactor | undefined> {
  switch (proof.way) {
    case 'code':
      return verifyCode(account, proof.code, req);
    case 'recovery':
      return verifyRecoveryCode(account, proof.code, req);
    case 'passkey':
      return verifyPasskey(account, proof, req);
  }
}

/** Removes one factor, or all of an account with its recovery codes. @returns what there was */
export async function removeFactors(account: string, id: string | 'all', req: PayloadRequest): Promise<SecondFactor[]> {
  const which: Where[] = [{ account: { equals: account } }, ...(id === 'all' ? [] : [{ id: { equals: id } }])];
  const there = (await find({ and: which }, req)).filter(({ kind }) => id === 'all' || kind !== 'recovery');
  if (there.length > 0) await remove({ id: { in: there.map((factor) => factor.id) } }, req);
  // Codes for getting in without a second factor are of no use where there is none.
  if (id !== 'all' && (await factorsOf(account, req)).length === 0) await remove({ account: { equals: account } }, req);
  return there;
}

/** Passkeys as a browser is asked for them. */
export function asCredentials(factors: SecondFactor[]): { id: string; transports: AuthenticatorTransport[] }[] {
  return factors.flatMap(({ credential, transports }) =>
    credential ? [{ id: credential, transports: (Array.isArray(transports) ? transports : []) as AuthenticatorTransport[] }] : [],
  );
}

/** The name of this site to passkeys, which belong to it alone. */
export const passkeySite = { rpID: new URL(environment.serverUrl).hostname, rpName: 'Signpost' } as const;

async function verifyCode(account: string, code: string, req: PayloadRequest): Promise<SecondFactor | undefined> {
  for (const factor of await find({ and: [{ account: { equals: account } }, { kind: { equals: 'code' } }] }, req)) {
    const step = stepOf(unsealed(factor), code);
    if (step === undefined) continue;
    // In one step of the database, so that of two who send the same code one gets in.
    const isNew: Where = { or: [{ lastStep: { exists: false } }, { lastStep: { less_than: step } }] };
    if (await change({ and: [{ id: { equals: factor.id } }, isNew] }, { lastStep: step, usedAt: now() }, req)) return factor;
  }
  return undefined;
}

async function verifyRecoveryCode(account: string, code: string, req: PayloadRequest): Promise<SecondFactor | undefined> {
  const mine: Where[] = [
    { account: { equals: account } },
    { kind: { equals: 'recovery' } },
    { hash: { equals: hashOf(tidied(code)) } },
    { usedAt: { exists: false } },
  ];
  const [factor] = await find({ and: mine }, req);
  return factor && (await change({ and: mine }, { usedAt: now() }, req)) ? factor : undefined;
}

async function verifyPasskey(
  account: string,
  { answer, challenge }: { answer: AuthenticationResponseJSON; challenge: string },
  req: PayloadRequest,
): Promise<SecondFactor | undefined> {
  const [factor] = await find({ and: [{ account: { equals: account } }, { credential: { equals: answer.id } }] }, req);
  if (!factor?.credential || !factor.publicKey) return undefined;
  let verified;
  try {
    verified = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      ...expected(),
      credential: {
        id: factor.credential,
        publicKey: new Uint8Array(Buffer.from(factor.publicKey, 'base64url')),
        counter: factor.counter ?? 0,
      },
      requireUserVerification: false,
    });
  } catch (error) {
    // What is not signed as it should be is a wrong answer, like a wrong code.
    req.payload.logger.info(`A passkey was refused: ${error instanceof Error ? error.message : 'its answer could not be read'}.`);
    return undefined;
  }
  if (!verified.verified) return undefined;
  const isChanged = await change({ id: { equals: factor.id } }, { counter: verified.authenticationInfo.newCounter, usedAt: now() }, req);
  return isChanged ? factor : undefined;
}

function expected() {
  return { expectedOrigin: environment.origins, expectedRPID: passkeySite.rpID };
}

function codeApp(secret: string, email = ''): TOTP {
  return new TOTP({
    issuer: passkeySite.rpName,
    label: email,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  });
}

/** Which half minute a code is of; undefined where it is of none about now. */
function stepOf(secret: string, code: string): number | undefined {
  const app = codeApp(secret);
  const token = code.replace(/\s/g, '');
  const away = /^\d{6}$/.test(token) ? app.validate({ token, window: 1 }) : null;
  return away === null ? undefined : app.counter() + away;
}

function unsealed({ secret }: SecondFactor): string {
  try {
    return unseal(secret ?? '');
  } catch (cause) {
    throw Object.assign(
      new APIError(
        'Your code app cannot be checked any more, because the secret of this CMS was changed. Use a recovery code, or ask an administrator to take your second step away.',
        409,
        undefined,
        true,
      ),
      { cause },
    );
  }
}

/** A recovery code as it was made, however it was typed. */
function tidied(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}

async function keep(factor: Pick<SecondFactor, 'account' | 'kind' | 'name'> & Partial<SecondFactor>, req: PayloadRequest): Promise<void> {
  if ((await factorsOf(factor.account, req)).length >= maxFactors)
    throw refused(`An account has at most ${maxFactors} of these. Remove one that you do not use.`);
  await create(factor, req);
}

async function create(factor: Pick<SecondFactor, 'account' | 'kind' | 'name'> & Partial<SecondFactor>, req: PayloadRequest): Promise<void> {
  await req.payload.create({
    collection,
    data: { ...factor, id: randomUUID(), addedAt: now() },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

async function change(where: Where, data: Partial<SecondFactor>, req: PayloadRequest): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({ collection, where, data, req });
  return changed !== null;
}

async function remove(where: Where, req: PayloadRequest): Promise<void> {
  await req.payload.delete({ collection, where, depth: 0, overrideAccess: true, req });
}

function find(where: Where, req: PayloadRequest): Promise<SecondFactor[]> {
  return findRows(collection, where, 'addedAt', req);
}

function now(): string {
  return new Date().toISOString();
}

function refused(words: string, cause?: unknown): Error {
  return Object.assign(new APIError(words, 400, { code: 'second-factor' }, true), cause === undefined ? {} : { cause });
}
