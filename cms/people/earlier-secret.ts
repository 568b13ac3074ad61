import { createHash } from 'node:crypto';
import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload';
import { acceptedEarlierSecrets } from '../secrets.ts';

/**
 * Lets sessions go on that were begun under an earlier secret, for as long as that is accepted: a secret is changed without signing
 * anybody out. They are sessions like any other, and get a token of the new secret when they are renewed.
 */
export const earlierSecret: AuthStrategy = {
  name: 'earlier-secret',
  authenticate: async (args) => {
    for (const secret of acceptedEarlierSecrets()) {
      // To the rest of Payload it is its own kind of session.
      const found = await JWTAuthentication({ ...args, payload: withSecret(args.payload, secret), strategyName: 'local-jwt' });
      if (found.user) return found;
    }
    return { user: null };
  },
};

/** The same Payload, which reads tokens with another secret; it keeps its secret in this form. */
function withSecret(payload: Payload, secret: string): Payload {
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32);
  return Object.create(payload, { secret: { value: key } }) as Payload;
}
