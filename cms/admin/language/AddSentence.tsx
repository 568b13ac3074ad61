'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useId, useState } from 'react';
import { slotNames } from '../../../content/model/language/sentence.ts';
import { postFor } from '../post.ts';

/** Adds a sentence that stands in fields of documents, so that it can be translated. */
export function AddSentence() {
  const { config } = useConfig();
  const router = useRouter();
  const id = useId();
  const [english, setEnglish] = useState('');
  const [isSending, setIsSending] = useState(false);
  const add = async () => {
    setIsSending(true);
    const { error, message } = await postFor(`${config.routes.api}/phrases/add`, { english: english.trim() });
    setIsSending(false);
    if (error) {
      toast.error(error);
      return;
    }
    toast.success(message ?? 'Added.');
    setEnglish('');
    router.refresh();
  };
  return (
    <form
      className="signpost-phrases__add"
      onSubmit={(event) => {
        event.preventDefault();
        if (english.trim() !== '') void add();
      }}
    >
      <h2>Add a sentence</h2>
      <p id={`${id}-how`}>
        Write it word for word as it stands in a field of your pages, such as a cost, or when something meets. Put what differs between
        braces: “{'{price}'} a session”. There are{' '}
        {Object.keys(slotNames)
          .map((name) => `{${name}}`)
          .join(', ')}
        .
      </p>
      <label htmlFor={id}>The sentence in English</label>
      <input
        id={id}
        type="text"
        maxLength={300}
        value={english}
        onChange={(event) => setEnglish(event.target.value)}
        aria-describedby={`${id}-how`}
      />
      <Button type="submit" size="small" margin={false} disabled={isSending || english.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
