import type { Store } from '../store/index.ts';
export interface Compression { compressMissing(signal?: AbortSignal): Promise<number>; recompress(signal?: AbortSignal): Promise<number> }
export function openCompression(_store: Store): Compression { return { compressMissing: () => Promise.resolve(0), recompress: () => Promise.resolve(0) }; }
