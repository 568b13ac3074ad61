import '@payloadcms/next/css';
import './custom.css';
import '../../admin/desk/desk.css';
import '../../admin/figures/figures.css';
import '../../admin/audit/audit.css';
import '../../admin/help/help.css';
import '../../admin/language/language.css';
import '../../admin/library/library.css';
import '../../admin/sets/sets.css';
import '../../admin/setup/setup.css';
import '../../admin/bulk/bulk.css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import { forbidden, notFound, unauthorized } from 'next/navigation';
import { getPayload } from 'payload';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { newDocumentInDrawer } from '../../admin/document/NewDocument.tsx';
import { isOfficer } from '../../access/is-officer.ts';
import { asksForNewDocument, refuseServerFunction, serverFunctions, statusOfRefusal, withoutLocks } from '../../api/server-functions.ts';
import { askDatabase } from '../../database/ask-database.ts';
import config from '../../payload.config.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  try {
    refuseServerFunction(args.name, await isOfficer(await getPayload({ config }), await headers()));
    const own = asksForNewDocument(args, await config) ? { ...serverFunctions, 'render-document': newDocumentInDrawer } : serverFunctions;
    return await handleServerFunctions({ ...withoutLocks(args), config, importMap, serverFunctions: own });
  } catch (error) {
    switch (statusOfRefusal(error)) {
      case 401:
        return unauthorized();
      case 403:
        return forbidden();
      case 404:
        return notFound();
      default:
        throw error;
    }
  }
};

/** The frame of every page of the admin. */
export default async function Layout({ children }: { children: ReactNode }) {
  // Here too, because the frame may be on its way before the page is asked for.
  await askDatabase(await getPayload({ config }));
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction} htmlProps={{ lang: 'en-GB' }}>
      {children}
    </RootLayout>
  );
}
