import { join } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { keepingHistory } from './access/append-only.ts';
import { keepingPublicWritesToPublishers } from './access/public-writes.ts';
import { withOwnConditions } from './access/foreign-conditions.ts';
import { withOwnSort } from './access/sorting.ts';
import { endpoints } from './api/index.ts';
import { words } from './admin/words.ts';
import { answerErrors } from './api/error-answers.ts';
import { withListTools } from './bulk/with-list-tools.ts';
import { withClosedEndpoints } from './api/guard/close-endpoints.ts';
import { blocks } from './blocks/index.ts';
import { collections } from './collections/index.ts';
import { databaseAdapter } from './database/index.ts';
import { email } from './mail/email.ts';
import { environment } from './environment.ts';
import { withProblemsListed, withProblemsOfGlobalListed } from './fields/document/problems.ts';
import { richTextEditor } from './fields/text/rich-text.ts';
import { globals } from './globals/index.ts';
import { withKeptGlobalTransaction, withKeptTransaction } from './hooks/keep-transaction.ts';
import { withWellFormedGlobalText, withWellFormedText } from './hooks/mend-text.ts';
import { withKeptPublicVersions, withKeptPublicVersionsOfGlobal } from './hooks/keep-public-versions.ts';
import { withGlobalLinksToOwnPages, withLinksToOwnPages } from './hooks/link-to-own-pages.ts';
import { keepLocksTheirOwners } from './hooks/keep-locks-their-owners.ts';
import { withRowsOfTheirOwn } from './hooks/refuse-borrowed-rows.ts';
import { withIdentifiersOfOurs } from './hooks/refuse-foreign-identifiers.ts';
import { withReadableReferences, withReadableReferencesOfGlobal } from './hooks/pass-over-damaged-references.ts';
import { withWholeDocuments, withWholeGlobal } from './hooks/read-whole-documents.ts';
import { withoutServerFields, withoutServerFieldsOfGlobal } from './hooks/drop-server-fields.ts';
import { withCheckedGlobalShapes, withCheckedShapes } from './hooks/refuse-wrong-shapes.ts';
import { log } from '../publish/logging/log.ts';
import { secrets } from './secrets.ts';
import { wakingWorker } from './worker-client/wake-worker.ts';

/** Payload's own collections have numbers for identifiers on SQLite, and texts on MongoDB; ours have texts on both. */
function withIdsOfAnyDatabase({ compiledTypes }: { compiledTypes: string }): string {
  return compiledTypes.replace(/\b(id|defaultIDType): number;/g, '$1: number | string;');
}

const here = join(/*turbopackIgnore: true*/ process.cwd(), 'cms');

const configured = buildConfig({
  // What officers write
  collections: collections
    .map(withProblemsListed)
    .map(withListTools)
    .map(withoutServerFields)
    .map(withIdentifiersOfOurs)
    .map(withRowsOfTheirOwn)
    .map(withCheckedShapes)
    .map(withLinksToOwnPages)
    .map(withWellFormedText)
    .map(withWholeDocuments)
    .map(withReadableReferences)
    .map(withKeptPublicVersions)
    .map(withOwnSort)
    .map(withOwnConditions)
    .map(withKeptTransaction),
  globals: globals
    .map(withProblemsOfGlobalListed)
    .map(withoutServerFieldsOfGlobal)
    .map(withCheckedGlobalShapes)
    .map(withGlobalLinksToOwnPages)
    .map(withWellFormedGlobalText)
    .map(withWholeGlobal)
    .map(withReadableReferencesOfGlobal)
    .map(withKeptPublicVersionsOfGlobal)
    .map(withKeptGlobalTransaction),
  blocks: Object.values(blocks),
  editor: richTextEditor,

  // Where it is kept
  db: keepingHistory(
    keepingPublicWritesToPublishers(
      wakingWorker(
        databaseAdapter({
          url: environment.databaseUrl,
          compatibility: environment.databaseCompatibility,
          migrationDir: join(here, 'migrations'),
          mustExist: true,
        }),
      ),
    ),
  ),
  sharp,
  upload: { abortOnLimit: true, limits: { fileSize: 50_000_000, files: 1 }, requestSizeLimit: 55_000_000 },

  // Who may ask, and how
  serverURL: environment.serverUrl,
  csrf: environment.origins,
  cors: [],
  cookiePrefix: environment.isLocal ? 'signpost' : '__Host-signpost',
  secret: secrets().payloadSecret,
  maxDepth: 3,
  defaultDepth: 1,
  graphQL: { disable: true },
  telemetry: false,
  // Every line of it an event, as in the other processes.
  logger: log,
  debug: false,
  endpoints,
  hooks: { afterError: [answerErrors] },
  email,

  // Nothing runs in Payload's queue; the schedule is ours (cms/workflow/scheduling/)
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },

  // How it looks
  admin: {
    user: 'users',
    // What the admin's own components need to know.
    custom: { publicUrl: environment.publicUrl },
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    meta: { titleSuffix: ' · Signpost', defaultOGImageType: 'off', robots: 'noindex, nofollow' },
    timezones: { defaultTimezone: 'Europe/London', supportedTimezones: [{ label: 'London', value: 'Europe/London' }] },
    importMap: { baseDir: here, importMapFile: join(here, 'app/(payload)/admin/importMap.js') },
    components: {
      providers: ['/admin/Landmarks.tsx#Landmarks', '/admin/text/FormsInText.tsx#FormsInText'],
      afterNavLinks: ['/admin/help/NavLinks.tsx#NavLinks'],
      header: ['/admin/StagingBanner.tsx#StagingBanner', '/admin/find/FindAnything.tsx#FindAnything'],
      views: {
        dashboard: { Component: '/admin/desk/Desk.tsx#Desk' },
        figures: { Component: '/admin/figures/Figures.tsx#Figures', path: '/figures', exact: true, meta: { title: 'Figures' } },
        auditLog: { Component: '/admin/audit/AuditLog.tsx#AuditLog', path: '/audit-log', exact: true, meta: { title: 'Audit log' } },
        bringIn: {
          Component: '/admin/importing/Import.tsx#Import',
          path: '/import',
          exact: true,
          meta: { title: 'Bring in another site' },
        },
        erase: { Component: '/admin/erasing/Erase.tsx#Erase', path: '/erase', exact: true, meta: { title: 'Erase' } },
        help: { Component: '/admin/help/Help.tsx#Help', path: '/help', meta: { title: 'Help' } },
        editPage: { Component: '/admin/help/EditPage.tsx#EditPage', path: '/edit-page', exact: true, meta: { title: 'Edit this page' } },
        checks: { path: '/checks', exact: true, Component: '/admin/checks/Report.tsx#Report', meta: { title: 'Checks of the whole site' } },
        setup: { Component: '/admin/setup/Setup.tsx#Setup', path: '/setup', exact: true, meta: { title: 'Set up your site' } },
        login: { Component: '/admin/people/SignIn.tsx#SignIn' },
        forgot: { Component: '/admin/people/ForgottenPassword.tsx#ForgottenPassword' },
        choosePassword: { Component: '/admin/people/ChoosePassword.tsx#ChoosePassword', path: '/choose-password' },
      },
      graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Logo.tsx#Icon' },
    },
  },

  i18n: { translations: { en: words } },

  // What the rest of cms/ knows of it: `npm run generate:types`
  typescript: { autoGenerate: false, outputFile: join(here, 'payload-types.ts'), postProcess: [withIdsOfAnyDatabase] },
});

/** Where officers write. */
export default withClosedEndpoints(configured.then(keepLocksTheirOwners));
