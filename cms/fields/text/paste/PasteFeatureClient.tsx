'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import type { PluginComponent } from '@payloadcms/richtext-lexical';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { table } from '../../../blocks/table.ts';
import { toLexical } from '../../../snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { type Holds, type Pasted, readPasted } from './read-pasted.ts';

/** Reads what is pasted before the editor does, and says below the text what became of it. */
const Paste: PluginComponent<Holds> = ({ clientProps: { headings, tables } }) => {
  const { admin } = useConfig().config;
  const { publicUrl } = admin.custom as { publicUrl: string };
  const [editor] = useLexicalComposerContext();
  const [told, setTold] = useState<Pick<Pasted, 'leftOut' | 'changed'>>();

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = event instanceof ClipboardEvent ? foreignHtml(event) : undefined;
          if (html === undefined) return false;
          const { text, leftOut, changed } = readPasted(html, { headings, tables, publicUrl });
          if (text.length === 0 && leftOut.length === 0) return false;
          event.preventDefault();
          $insertNodes(nodesOf(text));
          setTold(leftOut.length > 0 || changed.length > 0 ? { leftOut, changed } : undefined);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, headings, tables, publicUrl],
  );

  return (
    <div role="status" aria-live="polite">
      {told ? (
        <div className="signpost-pasted">
          {told.leftOut.length > 0 ? (
            <>
              <p>These were not pasted:</p>
              <ul>
                {told.leftOut.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </>
          ) : null}
          {told.changed.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <button type="button" onClick={() => setTold(undefined)}>
            Close this note
          </button>
        </div>
      ) : null}
    </div>
  );
};

export const PasteFeatureClient = createClientFeature({ plugins: [{ Component: Paste, position: 'belowContainer' }] });

/** The HTML of a paste from elsewhere. What comes from an editor of ours is kept as it is, and an address over chosen words makes a link of them. */
function foreignHtml({ clipboardData }: ClipboardEvent): string | undefined {
  if (clipboardData === null || clipboardData.types.includes('application/x-lexical-editor')) return undefined;
  const selection = $getSelection();
  const isAddress = /^\S+$/.test(clipboardData.getData('text/plain').trim()) && /:\/\//.test(clipboardData.getData('text/plain'));
  if (isAddress && $isRangeSelection(selection) && !selection.isCollapsed()) return undefined;
  return clipboardData.getData('text/html') || undefined;
}

function nodesOf(text: Pasted['text']) {
  const written = toLexical(text, { collectionOf: () => '' }, { table }) as { root: { children: SerializedLexicalNode[] } } | undefined;
  return (written?.root.children ?? []).map((node) => $parseSerializedNode(node));
}
