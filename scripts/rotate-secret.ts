import { parseArgs } from 'node:util';
import { environment } from '../cms/environment.ts';
import { rotateSecret } from '../cms/secrets.ts';
import { leaveForAuditLog } from '../publish/audit/left-events.ts';
import { inWords, UserError } from './bootstrap/user-error.mjs';

/** Days for which what the secret before signed is accepted, where nothing else is said: longer than any link in a letter counts. */
const days = 30;

// Makes a new secret for the CMS, and lets the one before go in some days: `npm run rotate-secret [-- --days 30]`.
try {
  main();
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}

function main(): void {
  const { values } = parseArgs({ options: { days: { type: 'string', default: String(days) } } });
  const wanted = /^\d{1,3}$/.test(values.days) ? Number(values.days) : undefined;
  if (wanted === undefined)
    throw new UserError(
      `--days is “${values.days}”. Expected a whole number of days from 0 to 999: for as long, what the secret before signed is accepted.`,
    );
  const until = rotated(wanted);
  leaveForAuditLog(environment.varDir, {
    event: 'settings-changed',
    words: `The secret of the CMS; what the one before signed is accepted until ${until}`,
  });
  process.stdout.write(
    [
      'The CMS has a new secret, in secrets.json. Keep a copy of that file somewhere else, in place of the one you have.',
      wanted === 0
        ? 'Nothing that the secret before signed is accepted any more: everybody signs in again once the CMS is started again.'
        : `What the one before signed (sessions, links to previews and in letters) is accepted until ${until}. Nobody is signed out.`,
      'Second steps go on working; the night encrypts them anew, and then forgets the secret before when its time is over.',
      wanted === 0
        ? 'The token of the worker is another one too. Start the CMS and the worker again now, and copy secrets.json to the other machines where there are several.'
        : 'Start the CMS and the worker again when it suits you: from then on sessions are signed with the new one.',
      '',
    ].join('\n'),
  );
}

function rotated(wanted: number): string {
  try {
    return rotateSecret(wanted);
  } catch (error) {
    throw error instanceof Error ? new UserError(error.message, { cause: error }) : error;
  }
}
