import type { ReleasePart } from '../release-file.ts';
import type { Store } from '../store/index.ts';
export interface SocialCards { note(pages: unknown, removed: readonly string[]): void; draw(o: { limit: number; now: Date; signal: AbortSignal | undefined }): Promise<ReleasePart | undefined> }
export function openSocialCards(_store: Store): SocialCards { return { note: () => undefined, draw: () => Promise.resolve(undefined) }; }
