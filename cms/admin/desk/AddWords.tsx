'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { Found } from '../../api/find/found.ts';
import { FindBox } from '../find/FindBox.tsx';
import { postFor } from '../post.ts';
import { Settle } from './Settle.tsx';

/** Adds words that found nothing to the page that answers them, or says that it was dealt with otherwise. */
export function AddWords({ id, words }: { id: string; words: string }) {
  const { config } = useConfig();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const add = async ({ collection, id: document }: Found) => {
    const { error, message } = await postFor(`${config.routes.api}/empty-searches/${id}/add-to`, { of: collection, document });
    if (error) return void toast.error(error);
    toast.success(message ?? 'Added.');
    router.refresh();
  };
  return (
    <div className="signpost-settle">
      {isOpen ? (
        <FindBox label={`Add “${words}” to which page?`} onlyPages onChoose={add} isFocused />
      ) : (
        <Button size="small" buttonStyle="secondary" onClick={() => setIsOpen(true)} margin={false} aria-label={`Add to a page: ${words}`}>
          Add to…
        </Button>
      )}
      <Settle of="empty-searches" ids={[id]} name={words} />
    </div>
  );
}
