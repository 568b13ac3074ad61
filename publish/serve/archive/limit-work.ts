/** Lets work through at a rate at most, with some ahead of it. */
export function limitWork({ perSecond, burst, now = Date.now }: { perSecond: number; burst: number; now?: () => number }): () => boolean {
  let left = burst;
  let at = now();
  return () => {
    const moment = now();
    // A clock that went back gives nothing, and takes nothing.
    left = Math.min(burst, left + (Math.max(0, moment - at) * perSecond) / 1000);
    at = moment;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
