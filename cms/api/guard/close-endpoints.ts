import { APIError } from 'payload';
import type { CollectionSlug, Endpoint, PayloadHandler, SanitizedConfig } from 'payload';
import { roleOf } from '../../access/roles.ts';
import { deleteIntoBin, deleteManyIntoBin } from '../../workflow/bin/delete-into-bin.ts';
import { callerIs } from '../../database/caller.ts';
import { inTwoSteps } from '../../people/ask-second-step.ts';
import { noSuchFile } from '../../uploads/serve-upload.ts';
import { sayingWhatWasRefused } from '../bulk-answers.ts';
import { restoreVersionOfCollection, restoreVersionOfGlobal } from '../restore-version.ts';
import { checkQuery } from './check-query.ts';
import { keyedMutex } from './keyed-mutex.ts';
import { closedCollections, closedPaths, closedToEverybody, openToEveryone } from './open-endpoints.ts';
import { readData } from './read-data.ts';
import { limitSignIns } from './sign-in.ts';

/**
 * Puts our own doorkeeper before every endpoint of the finished configuration, Payload's and ours alike: without a session
 * only those answer that `open-endpoints.ts` names. It stands behind Payload's router rather than before it, so however a path
 * is spelled, whichever method a header asks for, what is compared is the endpoint that is about to answer.
 */
export async function withClosedEndpoints(configured: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await configured;
  // `@payloadcms/next` adds this one when it first answers, unless it is there.
  config.endpoints.push({ method: 'get', path: '/og', handler: () => new Response(null, { status: 404 }) });
  for (const [index, endpoint] of config.endpoints.entries()) Object.assign(config.endpoints, { [index]: kept(endpoint, '') });
  for (const collection of config.collections) {
    const closedBecause = closedCollections[collection.slug];
    if (closedBecause !== undefined) collection.endpoints = methods.map((method) => closed(method, closedBecause));
    else if (collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) => kept(endpoint, `/${collection.slug}`, 'collection', collection.trash));
  }
  for (const global of config.globals) {
    if (global.endpoints) global.endpoints = global.endpoints.map((endpoint) => kept(endpoint, `/globals/${global.slug}`, 'global'));
  }
  return config;
}

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** Stands for every path below a collection. */
function closed(method: (typeof methods)[number], because: string): Endpoint {
  return { method, path: '/:any*', handler: () => Promise.reject(refusal(because)) };
}

/** An endpoint as `METHOD /path`, as the lists of `open-endpoints.ts` name it. */
function nameOfEndpoint({ method, path }: Pick<Endpoint, 'method' | 'path'>, scope: string): string {
  return `${method.toUpperCase()} ${scope}${path === '/' && scope !== '' ? '' : path}`;
}

/**
 * Saves of one document that arrive together then see each other, whatever the database: the second knows that it is stale,
 * and is told so in words rather than as a conflict.
 */
const oneSaveAtATime = keyedMutex();

function kept(endpoint: Endpoint, scope: string, of?: 'collection' | 'global', hasBin = false): Endpoint {
  const name = nameOfEndpoint(endpoint, scope);
  const isOpen = openToEveryone.includes(name);
  const closedBecause = closedToEverybody[name] ?? closedPaths[endpoint.path];
  const answer = handlerOf(endpoint, { name, scope, of, hasBin });
  const wantsData = endpoint.method === 'patch' || (endpoint.method === 'post' && endpoint.path === '/');
  const isSave = endpoint.method === 'patch' || (of === 'global' && endpoint.method === 'post' && endpoint.path === '/');

  const handler: PayloadHandler = async (req) => {
    if (closedBecause !== undefined) throw refusal(closedBecause);
    const isOfficer = roleOf(req.user) !== undefined;
    if (!isOfficer && !isOpen) throw new APIError('Sign in first.', 403, { code: 'signed-out' }, true);
    if (isOfficer && req.user) callerIs(req.user);
    checkQuery(req);
    await readData(req, { wantsData });
    return isSave ? oneSaveAtATime(`${scope}/${String(req.routeParams?.['id'] ?? '')}`, async () => answer(req)) : answer(req);
  };
  return { ...endpoint, handler };
}

function refusal(because: string): Error {
  return new APIError(because, 403, undefined, true);
}

function handlerOf(
  endpoint: Endpoint,
  { name, scope, of, hasBin }: { name: string; scope: string; of: 'collection' | 'global' | undefined; hasBin: boolean },
): PayloadHandler {
  if (name === 'POST /users/login') return limitSignIns(inTwoSteps(endpoint.handler));
  if (endpoint.method === 'get' && endpoint.path === '/file/:filename') return withMissingFilesSaid(endpoint.handler);
  const isRestore = endpoint.method === 'post' && endpoint.path === '/versions/:id';
  if (isRestore && of === 'collection') return restoreVersionOfCollection;
  if (isRestore && of === 'global') return restoreVersionOfGlobal;
  const isDeletion = of === 'collection' && hasBin && endpoint.method === 'delete';
  const collection = scope.slice(1) as CollectionSlug;
  if (isDeletion && endpoint.path === '/:id') return deleteIntoBin(collection, endpoint.handler);
  const handle = isDeletion && endpoint.path === '/' ? deleteManyIntoBin(collection, endpoint.handler) : endpoint.handler;
  if (of === 'collection' && endpoint.path === '/' && (endpoint.method === 'patch' || endpoint.method === 'delete'))
    return sayingWhatWasRefused(handle, collection, endpoint.method === 'patch' ? 'changed' : 'deleted');
  return endpoint.handler;
}

/** Payload answers 500 or 403 for a file that is not there; one that is not for whoever asks is said to be not there either. */
function withMissingFilesSaid(serve: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      const response = await serve(req);
      if (response.status < 500) return response;
    } catch (error) {
      if (!(error instanceof APIError) || error.status !== 403) throw error;
    }
    return noSuchFile();
  };
}
