import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';
import { readQrCode } from '../../tests/support/read-qr-code.ts';

it('draws a code that a reader reads, for short and long addresses', () => {
  for (const length of [1, 20, 60, 160, 400]) {
    const address = `https://example.org/${'a-slug-'.repeat(length).slice(0, length - 1)}b/`;
    expect(read(qrCode(address))).toBe(address);
  }
});

it('draws the same address the same way each time', () => {
  expect(qrCode('https://example.org/hubs/')).toEqual(qrCode('https://example.org/hubs/'));
});

it('adds less than a kilobyte to a page with the longest address there can be', () => {
  const { path } = qrCode(`https://www.a-long-name.example.org/publications/${'a-long-slug'.repeat(7)}/${'and-edition'.repeat(7)}/`);
  expect(brotliCompressSync(path).length).toBeLessThan(1_000);
});

/** Paints the strokes of a code, and reads the picture. */
function read({ path, size }: ReturnType<typeof qrCode>): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  let x = 0;
  let y = 0;
  for (const [, command, a = '0', b = '0'] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    if (command === 'm') x += Number(a);
    if (command === 'h') {
      for (let row = y * scale; row < (y + 1) * scale; row += 1)
        for (let column = x * scale; column < (x + Number(a)) * scale; column += 1)
          pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      x += Number(a);
    }
  }
  return readQrCode(pixels, width);
}
