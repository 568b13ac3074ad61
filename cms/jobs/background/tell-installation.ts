import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { installationFacts, publishSettingsAgain } from '../../installation/checklist/checks.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';

/** Has the legal pages say what is true of the installation by now: whether it sends e-mail, how long backups and the audit log are kept. */
export function tellInstallation({ payload, publisher }: { payload: Payload; publisher: Pick<Publisher, 'reader' | 'live'> }): {
  tellIfChanged: () => Promise<void>;
} {
  /** What was told last: where it could not be published, it is not told again and again. */
  let told: unknown;
  return {
    tellIfChanged: async () => {
      if (publisher.live() === undefined) return;
      const facts = await installationFacts(payload);
      if (isDeepStrictEqual(facts, publisher.reader().setting('settings').installation) || isDeepStrictEqual(facts, told)) return;
      await inTransaction(payload, (req) => publishSettingsAgain(req));
      told = facts;
    },
  };
}
