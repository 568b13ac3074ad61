import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** A device with passkeys, such as a phone, as browsers talk to it (WebAuthn level 3, ES256, no attestation). */
export interface PasskeyDevice {
  id: string;
  /** Answers `navigator.credentials.create`. */
  register(options: { challenge: string; rp: { id?: string } }, origin: string): object;
  /** Answers `navigator.credentials.get`. */
  authenticate(options: { challenge: string; rpId?: string }, origin: string): { id: string };
}

/** Makes a device whose counter counts up with each use. */
export function passkeyDevice(): PasskeyDevice {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let counter = 0;
  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = (site: string, flags: number) => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash('sha256').update(site).digest(), Buffer.from([flags]), count]);
  };
  const common = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key', clientExtensionResults: {} };
  return {
    id: common.id,
    register: ({ challenge, rp }, origin) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const authData = new Uint8Array(Buffer.concat([head(rp.id ?? '', 0x41), credential]));
      const attestation = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]) as never,
      );
      const response = {
        clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: Buffer.from(attestation).toString('base64url'),
        transports: ['internal'],
      };
      return { ...common, response };
    },
    authenticate: ({ challenge, rpId = '' }, origin) => {
      const data = clientData('webauthn.get', challenge, origin);
      const authenticatorData = head(rpId, 0x01);
      const signature = sign('sha256', Buffer.concat([authenticatorData, createHash('sha256').update(data).digest()]), privateKey);
      const response = {
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
      };
      return { ...common, response };
    },
  };
}

/** An ES256 key as COSE writes it (RFC 9053). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const [at, up] = [x, y].map((part) => new Uint8Array(Buffer.from(part, 'base64url')));
  return Buffer.from(
    isoCBOR.encode(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, at],
        [-3, up],
      ]) as never,
    ),
  );
}
