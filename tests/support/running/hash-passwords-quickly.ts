import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const hash = crypto.pbkdf2;

/**
 * Hashes passwords with one round for as long as this process lives. Payload's 600,000 take about a fifth of a second, and tests
 * have hundreds of people sign in; those in a browser sign in to the real thing.
 */
export function hashPasswordsQuickly(): void {
  crypto.pbkdf2 = ((password, salt, _rounds, ...rest) => hash(password, salt, 1, ...rest)) as typeof crypto.pbkdf2;
  syncBuiltinESMExports();
}
