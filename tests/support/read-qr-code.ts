import jsQR from 'jsqr';

type Decode = typeof jsQR;

// Node wraps what the package exports once more than its types say.
const decode: Decode = (jsQR as Decode & { default?: Decode }).default ?? jsQR;

/** What a camera would read from a square picture of a QR code, or undefined where it would find none. `pixels` are RGBA. */
export function readQrCode(pixels: Uint8Array | Uint8ClampedArray, width: number, height = width): string | undefined {
  return decode(new Uint8ClampedArray(pixels), width, height)?.data;
}
