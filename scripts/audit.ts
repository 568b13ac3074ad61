import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findNpm } from './bootstrap/install.mjs';
import { root } from './bootstrap/places.mjs';

// `npm run check`: no package that runs in production has a known advisory that an update would mend.

const acceptedList = z.array(
  z.strictObject({
    /** The advisory's name in its address, such as GHSA-xxxx-xxxx-xxxx. */
    advisory: z.string().regex(/^GHSA-[\w-]+$/),
    /** Why it does no harm here, or why the fix cannot be had yet. */
    reason: z.string().min(20),
    /** The day from which on it counts again (YYYY-MM-DD). */
    lookAgain: z.iso.date(),
  }),
);

const advisory = z.object({ title: z.string(), url: z.string(), severity: z.string() });
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      via: z.array(z.union([z.string(), advisory])),
      fixAvailable: z.union([z.boolean(), z.object({ name: z.string(), version: z.string() })]),
    }),
  ),
});

const accepted = acceptedList.parse(JSON.parse(readFileSync(join(root, 'scripts', 'accepted-advisories.json'), 'utf8')));
const today = new Date().toISOString().slice(0, 10);
const output = await npmAudit();
const found = report.safeParse(parsed(output));
if (found.success) judge(found.data);
else
  console.log('Advisories were not looked at: the registry does not answer questions about them. Run `npm run check` again where it does.');

function judge({ vulnerabilities }: z.infer<typeof report>): void {
  const problems: string[] = [];
  for (const { name, via, fixAvailable } of Object.values(vulnerabilities)) {
    // A package that is at fault only through another one is told under that one.
    for (const one of via.filter((cause) => typeof cause !== 'string')) {
      const exception = accepted.find((entry) => one.url.endsWith(`/${entry.advisory}`));
      const words = `${name}: ${one.title} (${one.severity}, ${one.url})`;
      if (fixAvailable === false) console.log(`No fix yet for ${words}`);
      else if (exception === undefined) problems.push(`${words}. ${updateTo(fixAvailable)}`);
      else if (exception.lookAgain <= today) problems.push(`${words}. It was accepted until ${exception.lookAgain}: ${exception.reason}`);
    }
  }
  if (problems.length === 0) return;
  console.log(problems.join('\n'));
  process.exitCode = 1;
}

function updateTo(fix: true | { name: string; version: string }): string {
  return fix === true ? 'Run npm audit fix.' : `Update ${fix.name} to ${fix.version}.`;
}

/** What npm says; an advisory that was found is no failure of npm's, nor is a registry that does not answer. */
function npmAudit(): Promise<string> {
  const { program, args } = findNpm();
  return new Promise((resolve) => {
    execFile(program, [...args, 'audit', '--omit=dev', '--json'], { cwd: root, maxBuffer: 50_000_000, timeout: 60_000 }, (_error, stdout) =>
      resolve(stdout),
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no answer, which is said where it is used.
    return undefined;
  }
}
