'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { Found } from '../../api/find/found.ts';
import { FindBox } from '../find/FindBox.tsx';
import { postFor } from '../post.ts';
import { Settle } from './Settle.tsx';

/** Leads an address that nothing answers to a page, for those who may make redirects, or says that it was dealt with otherwise. */
export function LeadOn({ id, address, mayPublish }: { id: string; address: string; mayPublish: boolean }) {
  const { config } = useConfig();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const lead = async ({ collection, id: document }: Found) => {
    const { error, message } = await postFor(`${config.routes.api}/not-found/${id}/lead-on`, { of: collection, document });
    if (error) return void toast.error(error);
    toast.success(message ?? 'It leads there now.');
    router.refresh();
  };
  return (
    <div className="signpost-settle">
      {!mayPublish ? null : isOpen ? (
        <FindBox label={`Lead ${address} to which page?`} onlyPages onChoose={lead} isFocused />
      ) : (
        <Button
          size="small"
          buttonStyle="secondary"
          onClick={() => setIsOpen(true)}
          margin={false}
          aria-label={`Lead to a page: ${address}`}
        >
          Lead to…
        </Button>
      )}
      <Settle of="not-found" ids={[id]} name={address} />
    </div>
  );
}
