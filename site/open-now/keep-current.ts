/** Writes what is so at an instant, and says at which instant (ISO) that may change. */
export type Write = (now: Date) => string;

/** The instant of what will not change. */
export const never = '9999-12-31';

const kept = new Map<Element, Write>();

/** The longest a timer waits, in milliseconds, because a device's clock may be put right meanwhile. */
const maxDelay = 3_600_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes into elements what is so now, and again at the instant it changes, when the page is looked at again, and when
 * it comes back from the browser's memory. On a device that does not know London's time they stay as they were published.
 */
export function keepCurrent(elements: Iterable<readonly [Element, Write]>): void {
  const isFirst = kept.size === 0;
  for (const [element, write] of elements) kept.set(element, write);
  if (kept.size === 0) return;
  if (isFirst) {
    document.addEventListener('visibilitychange', writeAll);
    addEventListener('pageshow', writeAll);
  }
  writeAll();
}

function writeAll(): void {
  clearTimeout(timer);
  const now = new Date();
  let next = now.getTime() + maxDelay;
  for (const [element, write] of kept) {
    if (!element.isConnected) {
      kept.delete(element);
      continue;
    }
    try {
      next = Math.min(next, Date.parse(write(now)));
    } catch (error) {
      // No time zone data, most likely: what was published stays true.
      console.warn(error);
      kept.delete(element);
    }
  }
  if (kept.size > 0) timer = setTimeout(writeAll, Math.max(1, next - now.getTime()));
}
