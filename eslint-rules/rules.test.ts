import { join, resolve } from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { moduleBoundaries } from './module-boundaries.ts';
import { environmentInOnePlace } from './environment-in-one-place.ts';
import { foldersSayTheSubject } from './folders-say-the-subject.ts';
import { noSwallowedReads } from './no-swallowed-reads.ts';
import { pureTemplates } from './pure-templates.ts';
import { sayOverrideAccess } from './say-override-access.ts';
import { skipsSayWhy } from './skips-say-why.ts';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = (name, run) => it(name, run);

const root = resolve(import.meta.dirname, '..');
const rules = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const at = (path: string) => join(root, path);

rules.run('dependency boundary', moduleBoundaries, {
  valid: [
    { filename: at('site/pages/index.astro.ts'), code: "import { news } from '../../content/model/documents/news.ts'" },
    { filename: at('site/lib/reader.ts'), code: "import { join } from 'node:path'" },
    {
      filename: at('publish/steps/swap.ts'),
      code: "import type { Snapshot } from '../../content/model/snapshot.ts'; import { z } from 'zod'",
    },
    { filename: at('site/renderer/sample.ts'), code: "import { sampleSnapshot } from '../../content/sample/index.ts'" },
    { filename: at('cms/worker.ts'), code: "import { publish } from '../publish/index.ts'; import { getPayload } from 'payload'" },
    { filename: at('content/model/snapshot.ts'), code: "import { z } from 'zod'; export * from './documents/news.ts'" },
    { filename: at('tests/integration/a.test.ts'), code: "import '../../site/lib/reader.ts'; import '../../cms/worker.ts'" },
  ],
  invalid: [
    {
      filename: at('site/lib/reader.ts'),
      code: "import { publish } from '../../publish/index.ts'",
      errors: [
        {
          message:
            'site/ may import content/model only, because the public site is compiled from a snapshot and must never depend on the CMS, a database or the publisher. Put shared vocabulary in content/model; get content through the reader. (Here: "../../publish/index.ts".)',
        },
      ],
    },
    {
      filename: at('site/lib/types.ts'),
      code: "import type { News } from '../../cms/payload-types.ts'",
      errors: [{ messageId: 'broken' }],
    },
    { filename: at('site/lib/reader.ts'), code: "const payload = await import('payload')", errors: [{ messageId: 'broken' }] },
    { filename: at('publish/index.ts'), code: "export { render } from '../site/lib/render.ts'", errors: [{ messageId: 'broken' }] },
    {
      filename: at('site/lib/sample.ts'),
      code: "import { sampleSnapshot } from '../../content/sample/index.ts'",
      errors: [{ messageId: 'broken' }],
    },
    { filename: at('publish/index.ts'), code: "import { getPayload } from 'payload'", errors: [{ messageId: 'broken' }] },
    {
      filename: at('cms/hooks/publish.ts'),
      code: "import Callout from '../../site/blocks/Callout.astro'",
      errors: [{ messageId: 'broken' }],
    },
    { filename: at('content/model/file.ts'), code: "import { readFile } from 'node:fs/promises'", errors: [{ messageId: 'broken' }] },
    { filename: at('content/model/file.ts'), code: "export * from '../../publish/change.ts'", errors: [{ messageId: 'broken' }] },
  ],
});

rules.run('environment in one place', environmentInOnePlace, {
  valid: [
    { filename: at('publish/environment/settings.ts'), code: 'process.env.CMS_PORT' },
    { filename: at('scripts/start.ts'), code: 'process.env.CMS_PORT' },
    { filename: at('publish/index.ts'), code: 'process.pid' },
    { filename: at('cms/instrumentation.ts'), code: "process.env['NEXT_RUNTIME']" },
  ],
  invalid: [
    {
      filename: at('publish/index.ts'),
      code: 'const dir = process.env.VAR_DIR',
      errors: [
        {
          message:
            'Only publish/environment/settings.ts reads process.env: there each setting is named and checked once, with its default. Add the setting there (and to .env.example), and ask for it with readSettings.',
        },
      ],
    },
    { filename: at('cms/worker.ts'), code: "import { env } from 'node:process'", errors: [{ messageId: 'elsewhere' }] },
  ],
});

rules.run('folders say the subject', foldersSayTheSubject, {
  valid: [
    { filename: at('site/lib/links.ts'), code: '' },
    { filename: at('cms/fields/utilities-bill.ts'), code: '' },
  ],
  invalid: [
    {
      filename: at('cms/utils/links.ts'),
      code: 'export {}',
      errors: [
        { message: '"utils" says nothing about what is inside. Name the folder or module after its subject: dates, links, opening-hours.' },
      ],
    },
    { filename: at('publish/helpers.ts'), code: 'export {}', errors: [{ messageId: 'drawer' }] },
  ],
});

rules.run('pure templates', pureTemplates, {
  valid: ["const day = new Date('2018-03-26')", 'const phase = reader.phase(vacancy)', 'Math.max(1, 2)'],
  invalid: [
    {
      code: 'const now = new Date()',
      errors: [
        {
          message:
            'A template must not ask what time it is: the same snapshot has to give the same page. Time is content here; ask the reader instead, such as reader.phase(vacancy), or compute it on the device in a <script>.',
        },
      ],
    },
    { code: 'Date.now()', errors: [{ messageId: 'clock' }] },
    { code: 'const id = `x${Math.random()}`', errors: [{ messageId: 'random' }] },
    { code: 'const id = crypto.randomUUID()', errors: [{ messageId: 'random' }] },
  ],
});

rules.run('say overrideAccess', sayOverrideAccess, {
  valid: [
    "payload.find({ collection: 'news', overrideAccess: false, user })",
    "req.payload.update({ collection: 'news', id, data, req, overrideAccess: true })",
    "payload.find({ collection: 'news', ...where, overrideAccess })",
    "const asPublisher = { user, overrideAccess: false } as const; payload.find({ collection: 'news', ...asPublisher })",
    'payload.logger.info("ready")',
    '[1].find((one) => one > 0)',
    'reader.find({ id })',
  ],
  invalid: [
    {
      code: "payload.find({ collection: 'news' })",
      errors: [
        {
          message:
            'payload.find ignores all access rules unless it is told otherwise. Say which you want: `overrideAccess: false` with the `user` it acts for, or `overrideAccess: true` where the system itself acts (and pass `req` inside a hook).',
        },
      ],
    },
    { code: "await req.payload.findGlobal({ slug: 'home' })", errors: [{ messageId: 'silent' }] },
    { code: "const asUser = { user }; payload.find({ collection: 'news', ...asUser })", errors: [{ messageId: 'silent' }] },
    { code: 'await this.payload.create(options)', errors: [{ messageId: 'silent' }] },
    { code: "testPayload.delete({ collection: 'news', id })", errors: [{ messageId: 'silent' }] },
  ],
});

rules.run('no swallowed reads', noSwallowedReads, {
  valid: [
    "await payload.findByID({ collection: 'news', id, req, overrideAccess: true })",
    "try { await req.payload.find({ collection: 'news', req, overrideAccess: true }) } catch (cause) { throw new Error('No news.', { cause }) }",
    "try { await payload.find({ collection: 'news', overrideAccess: true }) } catch { log() }",
    'try { rows.find(({ req }) => req) } catch { log() }',
    'try { list() } finally { req.payload.count({ req }) }',
  ],
  invalid: [
    {
      code: "try { await req.payload.findByID({ collection: 'news', id, req, overrideAccess: true }) } catch { found = undefined }",
      errors: [
        {
          message:
            'payload.findByID with `req` ends the transaction of the save it is part of when it fails, and here its error is swallowed: the save would be answered as done. Throw the error on; or leave `req` out, where what is read does not depend on the save; or ask with `find` and a limit of 1, which does not fail where nothing is there.',
        },
      ],
    },
    { code: 'const found = await payload.count({ req, collection }).catch(() => 0)', errors: [{ messageId: 'swallowed' }] },
    { code: 'const found = await req.payload.db.findOne({ req }).then((one) => one, () => null)', errors: [{ messageId: 'swallowed' }] },
  ],
});

rules.run('skips say why', skipsSayWhy, {
  valid: [
    "it('does', () => {})",
    "test.skip(!hasMongo, 'no MongoDB is here')",
    'it("does", (context) => { context.skip(reason) })',
    'expect.poll(() => read())',
  ],
  invalid: [
    { code: "it.only('does', () => {})", errors: [{ messageId: 'only' }] },
    { code: "describe.only('does', () => {})", errors: [{ messageId: 'only' }] },
    {
      code: "it.skip('does', () => {})",
      errors: [
        {
          message:
            'A skip must print its reason: call `context.skip("why")` (Vitest) or `test.skip(condition, "why")` (Playwright) inside the test.',
        },
      ],
    },
    { code: 'test.describe.skip("does", () => {})', errors: [{ messageId: 'skip' }] },
    { code: "it.todo('does')", errors: [{ messageId: 'skip' }] },
    { code: 'await page.waitForTimeout(500)', errors: [{ messageId: 'wait' }] },
  ],
});
