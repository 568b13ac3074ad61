'use client';

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { publishBegins } from './publish-under-way.ts';
import type { Saves } from './use-saving.ts';

/** How long after a keystroke the rich text editor has told the form of it for certain, in milliseconds. */
const untilTold = 600;

/**
 * Makes Publish take what is on the screen: the rich text editor tells the form of a keystroke only when the browser is idle,
 * a document that is new has to be made before it can be published,
 * and a save that is under way gives the revision that a publish must go on from. A press waits for all three, and then
 * publishes in Payload's place: its own button puts what the server answers over what was typed meanwhile.
 */
export function usePublishWhatIsShown({
  place,
  saves,
  isNew,
}: {
  place: RefObject<HTMLElement | null>;
  saves: Saves;
  isNew: boolean;
}): void {
  const lastKey = useRef(0);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const typed = () => {
      lastKey.current = performance.now();
    };
    const press = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('#action-save') : null;
      // With a file, Payload's own publish sends its bytes, and shows what became of them.
      if (!button || saves.hasFile()) return;
      event.preventDefault();
      event.stopPropagation();
      void (async () => {
        // What is new has no name before it is saved, and nothing of it is public.
        let answered = isNew ? undefined : publishBegins(saves.document());
        try {
          if (performance.now() - lastKey.current < untilTold) await whenIdle();
          if (isNew && !(await saves.save())) return;
          answered ??= publishBegins(saves.document());
          await saves.hold();
          await nextFrame();
          await saves.publish();
          await nextFrame();
          goOnToReceipt();
        } finally {
          saves.release();
          answered?.();
        }
      })();
    };
    form.addEventListener('input', typed, true);
    form.addEventListener('click', press, true);
    return () => {
      form.removeEventListener('input', typed, true);
      form.removeEventListener('click', press, true);
    };
  }, [place, saves, isNew]);
}

/** Nothing is left to publish, so the button took no more presses and lost the focus: what came of the publish has it. */
function goOnToReceipt(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  document.getElementById('signpost-on-the-public-site')?.focus({ preventScroll: true });
}

/** After everything that waits for the browser to be idle. */
function whenIdle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: untilTold });
    else setTimeout(done, untilTold);
  });
}

/** After what changed was drawn. */
function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}
