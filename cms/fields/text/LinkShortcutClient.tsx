'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import type { PluginComponent } from '@payloadcms/richtext-lexical';
import { useEffect } from 'react';

/** Presses the button of the toolbar: the command behind it is not for other features. */
const LinkShortcut: PluginComponent = () => {
  const [editor] = useLexicalComposerContext();

  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key !== 'k') return false;
          const selection = $getSelection();
          if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
          const text = editor.getRootElement()?.closest('.rich-text-lexical');
          const button = text?.querySelector<HTMLButtonElement>('.toolbar-popup__button-link');
          if (!button) return false;
          event.preventDefault();
          onceEnabled(button, () => {
            // Of words that are a link, the same button would take it off.
            const isLink = button.classList.contains('active');
            (isLink ? document.querySelector<HTMLButtonElement>('.link-editor .link-edit') : button)?.click();
          });
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
};

/**
 * Presses a button of the toolbar, which does nothing until it has caught up with what is selected: that is when the browser
 * is idle, and somebody who types fast is sooner. Whatever is pressed meanwhile takes it back.
 */
function onceEnabled(button: HTMLButtonElement, then: () => void): void {
  const presses = ['keydown', 'pointerdown'];
  const isEnabled = () => !button.classList.contains('disabled');
  if (isEnabled()) return then();
  const observer = new MutationObserver(() => {
    if (!isEnabled()) return;
    stop();
    then();
  });
  const stop = (event?: Event) => {
    // The key that is still held repeats.
    if (event instanceof KeyboardEvent && ['Control', 'Meta'].includes(event.key)) return;
    observer.disconnect();
    for (const press of presses) document.removeEventListener(press, stop, true);
  };
  for (const press of presses) document.addEventListener(press, stop, true);
  observer.observe(button, { attributeFilter: ['class'] });
}

export const LinkShortcutClient = createClientFeature({ plugins: [{ Component: LinkShortcut, position: 'normal' }] });
