/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word the other
 * (optimal string alignment); anything above `maxDistance` where it is more than that.
 */
export function distanceOf(a: string, b: string, maxDistance: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > maxDistance) return least;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
