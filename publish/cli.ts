import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { leaveForAuditLog } from './audit/left-events.ts';
import { addressHistory } from './cli/address-history.ts';
import { listReleases, releaseAt } from './cli/list-releases.ts';
import { publishAnswer, publishOutcome } from './cli/publish-outcome.ts';
import { readEnvironment } from './environment/index.ts';
import { exportRelease } from './serve/export/export.ts';
import { openTarget } from './serve/export/open-target.ts';
import { erasureAnswer, erasurePlan, holdingInWords, planInWords } from './cli/erasure-in-words.ts';
import { openStore } from './store/index.ts';
import { repairStore } from './store/repair/repair-store.ts';

const environment = readEnvironment();

/** What can be said behind a command. */
const optionsSchema = {
  full: { type: 'boolean' },
  'may-shrink': { type: 'boolean' },
  'from-this-database': { type: 'boolean' },
  at: { type: 'string' },
  address: { type: 'string' },
  reason: { type: 'string' },
} as const;

type Options = { full?: boolean; 'may-shrink'?: boolean; 'from-this-database'?: boolean; at?: string; address?: string; reason?: string };

/** The publisher by hand. Each command prints what it did, or one sentence that says how to fix it. */
const commands: Record<
  string,
  { usage: string; /** How many words it takes. */ takes?: number; run: (values: string[], options: Options) => Promise<void> }
> = {
  publish: {
    usage: 'npm run publish:site [-- --full] [-- --may-shrink] [-- --from-this-database]',
    run: async (_values, options) => {
      const answer = await askWorker('POST', '/publish', {
        full: options.full,
        mayShrink: options['may-shrink'],
        fromThisDatabase: options['from-this-database'],
      });
      const { isDone, lines } = publishOutcome(publishAnswer.parse(answer));
      if (!isDone) throw new Error(lines.join('\n'));
      say(...lines);
    },
  },

  rollback: {
    usage: 'npm run rollback -- NUMBER',
    takes: 1,
    run: async ([number]) => {
      if (number === undefined || !/^\d+$/.test(number))
        throw new Error('Say which release: npm run rollback -- NUMBER. npm run releases lists them.');
      const { release, ms } = rollbackAnswer.parse(
        await askWorker('POST', '/rollback', { number: Number(number), by: 'the command line' }),
      );
      say(
        `Release ${release} is live, made from release ${number}, after ${ms} ms. Publishing is paused until somebody resumes it: npm run resume, or the Releases page.`,
      );
    },
  },

  resume: {
    usage: 'npm run resume',
    run: async () => {
      await askWorker('POST', '/resume', {});
      say('Publishing goes on; what was saved meanwhile goes live now.');
    },
  },

  releases: {
    usage: 'npm run releases [-- --at 2026-11-24] [-- --address /news/x/]',
    run: (_values, { at, address }) => {
      const store = openStore(environment.storeDir, { readOnly: true });
      if (at !== undefined) say(...releaseAt(store, at));
      if (address !== undefined) say(...addressHistory(store, address));
      if (at === undefined && address === undefined) say(...listReleases(store));
      store.close();
      return Promise.resolve();
    },
  },

  verify: {
    usage: 'npm run verify',
    run: async () => {
      const { defects } = verifyAnswer.parse(await askWorker('POST', '/verify', {}));
      for (const { path, reason } of defects) say(`${path}: ${reason}`);
      if (defects.length > 0) throw new Error(`The live site differs from a full read and a full render in ${defects.length} places.`);
      say('The live site is what a full read and a full render give, byte for byte.');
    },
  },

  erase: {
    usage: 'npm run erase -- ADDRESS-OR-ID [--reason "…"]',
    takes: 1,
    run: async ([asked], { reason }) => {
      if (asked === undefined) throw new Error('Say what: npm run erase -- ADDRESS-OR-ID. Without --reason it only says what would go.');
      if (reason?.trim() === '') throw new Error('Say why, for the record: --reason "Request of 3 November". Nothing was erased.');
      if (reason === undefined) {
        const plan = erasurePlan.parse(await askWorker('POST', '/erasures/plan', { asked }));
        say(
          ...planInWords(plan),
          'Nothing was erased. To erase it everywhere, for good, say why: --reason "…", which only administrators read.',
        );
        return;
      }
      const { state, problem, addresses, backups, leftovers } = erasureAnswer.parse(
        await askWorker('POST', '/erasures', { asked, reason }),
      );
      if (state !== 'done')
        throw new Error(
          `It is taken down, and not erased everywhere yet; that goes on by itself as long as Signpost runs. ${problem ?? ''}`.trim(),
        );
      say(
        'It is erased everywhere on this machine.',
        ...addresses.map((path) => `${path} says that it was taken down.`),
        ...holdingInWords({ backups, leftovers }),
      );
    },
  },

  repair: {
    usage: 'npm run repair',
    run: () => {
      const { aside, tables } = repairStore(environment.storeDir);
      if (aside === undefined)
        say('Nothing is damaged: everything in the publisher’s database and its files is whole. Nothing was changed.');
      else
        say(
          ...tables.map(({ table, kept, isWhole }) => `${table}: ${kept} rows kept${isWhole ? '' : '; some could not be read'}`),
          `The damaged database is now ${aside}. Start Signpost (npm start): it reads and publishes everything again, which brings back what the CMS has. Then see with npm run verify whether anything is missing.`,
        );
      return Promise.resolve();
    },
  },

  export: {
    usage: 'npm run export -- FOLDER, or s3://BUCKET/PREFIX',
    takes: 1,
    run: async ([place]) => {
      if (place === undefined) throw new Error('Say where to: npm run export -- FOLDER, or s3://BUCKET/PREFIX.');
      const target = await openTarget(place);
      try {
        const { release, written, removed } = await exportRelease(openStore(environment.storeDir, { readOnly: true }), target, {
          policy: environment,
        });
        leaveForAuditLog(environment.varDir, { event: 'exported', words: `The public site, release ${release}, into ${place}` });
        say(`Release ${release} is in ${place}: ${written} files written, ${removed} removed.`);
      } finally {
        target.close();
      }
      if (environment.hasIntake)
        say(
          'Its pages have forms, which only our public server takes in. Let the host pass on what is sent to /intake/ to it; or leave the forms out: set PUBLIC_INTAKE=off, restart Signpost, and export again.',
        );
    },
  },
};

const rollbackAnswer = z.object({ release: z.number(), ms: z.number() });
const verifyAnswer = z.object({ defects: z.array(z.object({ path: z.string(), reason: z.string() })) });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: optionsSchema,
  });
  const [name, ...rest] = positionals;
  const command = commands[name ?? ''];
  if (command === undefined)
    throw new Error(
      `There is no such command. There are:\n${Object.values(commands)
        .map(({ usage }) => `  ${usage}`)
        .join('\n')}`,
    );
  const misread = rest.slice(command.takes ?? 0);
  // What is passed over in silence would be taken for done.
  if (misread.length > 0) throw new Error(`“${misread.join(' ')}” means nothing here, and nothing was done. ${command.usage}`);
  await command.run(rest, values);
}

/** Asks the worker, which alone may publish; it listens on this computer only. */
async function askWorker(method: string, path: string, body: unknown): Promise<unknown> {
  const token = environment.workerToken ?? workerToken();
  let response: Response;
  try {
    response = await fetch(`http://127.0.0.1:${environment.workerPort}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new Error(
      'The publisher is not running. Start it (npm start, or systemctl start signpost-worker), then run this command again. Nothing was done.',
      { cause },
    );
  }
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(z.object({ message: z.string() }).parse(answer).message);
  return answer;
}

function workerToken(): string {
  const file = join(environment.varDir, 'secrets.json');
  try {
    return z.object({ workerToken: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).workerToken;
  } catch (cause) {
    throw new Error(`There is no ${file} yet: run npm start once, which makes it.`, { cause });
  }
}

function say(...lines: string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

// A reader that has seen enough (`npm run releases | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
