import type { Size } from './growth.ts';

/** One line of the picture. */
interface Line {
  name: string;
  colour: string;
  of: (size: Size) => number | null;
}

const lines: readonly Line[] = [
  { name: 'whole site', colour: '#8a1c1c', of: ({ fullRenderMs }) => fullRenderMs },
  { name: 'a setting on every page', colour: '#b35c00', of: ({ everyPageMs }) => everyPageMs },
  { name: 'going back', colour: '#5a3d8a', of: ({ rollbackMs }) => rollbackMs },
  { name: 'one document, p95', colour: '#0b4f4a', of: ({ oneDocumentMs }) => oneDocumentMs.p95 },
  { name: 'one document, p50', colour: '#3f8f88', of: ({ oneDocumentMs }) => oneDocumentMs.p50 },
];

const width = 760;
const height = 420;
const plot = { left: 80, right: 560, top: 30, bottom: 350 };

/** A picture of what each thing takes by how many documents there are, both by powers of ten: what grows with the site rises, what grows with the change stays level. */
export function drawGrowth(sizes: readonly Size[]): string {
  const values = sizes.flatMap((size) => lines.flatMap(({ of }) => of(size) ?? []));
  const [from, to] = [Math.floor(Math.log10(Math.max(1, Math.min(...values)))), Math.ceil(Math.log10(Math.max(10, ...values)))];
  const [first, last] = [Math.log10(sizes[0]?.documents ?? 100), Math.log10(sizes.at(-1)?.documents ?? 10_000)];
  const x = (documents: number): number =>
    round(plot.left + ((Math.log10(documents) - first) / Math.max(1, last - first)) * (plot.right - plot.left));
  const y = (ms: number): number => round(plot.bottom - ((Math.log10(Math.max(1, ms)) - from) / (to - from)) * (plot.bottom - plot.top));
  const across = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index)).flatMap((ms) => [
    `<line x1="${plot.left}" x2="${plot.right}" y1="${y(ms)}" y2="${y(ms)}" stroke="#d5d9d8"/>`,
    `<text x="${plot.left - 8}" y="${y(ms) + 4}" text-anchor="end">${inWords(ms)}</text>`,
  ]);
  const below = sizes.map(
    ({ documents }) => `<text x="${x(documents)}" y="${plot.bottom + 24}" text-anchor="middle">${documents.toLocaleString('en-GB')}</text>`,
  );
  const labels = placeLabels(lines.flatMap((line) => ({ line, at: y(line.of(sizes.at(-1) as Size) ?? 1) })));
  const drawn = lines.flatMap((line) => {
    const points = sizes.flatMap((size) => {
      const ms = line.of(size);
      return ms === null ? [] : [{ x: x(size.documents), y: y(ms) }];
    });
    return [
      `<polyline fill="none" stroke="${line.colour}" stroke-width="2.5" points="${points.map((point) => `${point.x},${point.y}`).join(' ')}"/>`,
      ...points.map((point) => `<circle cx="${point.x}" cy="${point.y}" r="4" fill="${line.colour}"/>`),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14" fill="#222">`,
    '<title>What each publish takes, by the number of documents</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...across,
    ...below,
    `<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 52}" text-anchor="middle">documents</text>`,
    ...drawn,
    ...labels.map(({ line, at }) => `<text x="${plot.right + 12}" y="${at + 4}" fill="${line.colour}">${line.name}</text>`),
    '</svg>',
    '',
  ].join('\n');
}

/** Labels at the ends of their lines, far enough from each other to be read. */
function placeLabels(labels: { line: Line; at: number }[]): { line: Line; at: number }[] {
  let before = -Infinity;
  return labels
    .toSorted((one, other) => one.at - other.at)
    .map(({ line, at }) => {
      before = Math.max(at, before + 17);
      return { line, at: before };
    });
}

function inWords(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
