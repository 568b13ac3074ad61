'use client';

import { PopupList, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { ReactNode } from 'react';

/** “Erase”, for administrators: leads to the page that shows what goes. */
export function EraseInMenu(): ReactNode {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { user } = useAuth();
  if (id === undefined || user?.['role'] !== 'administrator') return null;
  return (
    <PopupList.Button id="signpost-erase" href={`${config.routes.admin}/erase?asked=${encodeURIComponent(String(id))}`}>
      Erase everywhere
    </PopupList.Button>
  );
}
