import type { IncomingMessage } from 'node:http';
import { isbot } from 'isbot';

/**
 * Whether a request is somebody opening a page to read it: not a robot, not a page that a script or another page fetches, not
 * one that a browser fetches in case it is wanted. Browsers that say nothing of why they ask count as people.
 */
export function isRead({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (method !== 'GET') return false;
  const mode = headers['sec-fetch-mode'];
  if (mode !== undefined && mode !== 'navigate') return false;
  const destination = headers['sec-fetch-dest'];
  if (destination !== undefined && destination !== 'document') return false;
  const purpose = headers['sec-purpose'] ?? headers['purpose'];
  if (typeof purpose === 'string' && /prefetch|prerender/.test(purpose)) return false;
  const program = headers['user-agent'];
  return program !== undefined && program !== '' && !isbot(program);
}
