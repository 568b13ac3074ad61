import type { AfterErrorHook, CollectionSlug, GlobalSlug } from 'payload';
import { keepRefusedVersion } from '../hooks/keep-refused-version.ts';
import type { RefusedOf, RefusedSave } from '../hooks/keep-refused-version.ts';
import { keptWords, refusedSave, superseded } from '../hooks/refuse-stale-save.ts';

/**
 * The last word on errors of the REST API: malformed input that Payload would call its own fault is a 400 in
 * words, and an autosave that came after its own publish is answered as the save it needs no more.
 */
export const answerErrors: AfterErrorHook = async ({ collection, error, req }) => {
  if (codeOf(error) === superseded) return { status: 200, response: { message: 'Saved.', doc: await latest(collection?.slug, req) } };
  const save = refusedSave(error);
  if (save) {
    const of = refusedOf(collection?.slug, req);
    if (of) return await keepRefused(of, save, error, req);
  }
  if (error instanceof SyntaxError)
    return { status: 400, response: { errors: [{ message: 'The request is not valid JSON. Nothing was changed.' }] } };
  if (collection && !collection.versions && /\/versions(\/|$)/.test(req.pathname ?? '')) {
    return { status: 404, response: { errors: [{ message: `There are no versions of ${collection.slug}.` }] } };
  }
  if (causesOf(error).some(({ message }) => message.includes('FOREIGN KEY constraint failed'))) {
    return {
      status: 400,
      response: {
        errors: [{ message: 'The request refers to a document that is not there (any more). Choose another one. Nothing was changed.' }],
      },
    };
  }
  if (causesOf(error).some(({ message }) => /^Invalid time value$|^A statement got the value undefined/.test(message))) {
    return {
      status: 400,
      response: {
        errors: [
          {
            message:
              'The request holds a value that is no date or no value at all. Write dates as 2026-03-23T18:00:00Z. Nothing was changed.',
          },
        ],
      },
    };
  }
  return undefined;
};

function refusedOf(collection: CollectionSlug | undefined, { pathname, payload, routeParams }: Request): RefusedOf | undefined {
  const id = routeParams?.['id'];
  if (collection) return typeof id === 'string' ? { collection, id } : undefined;
  const global = payload.globals.config.find(({ slug }) => pathname?.endsWith(`/globals/${slug}`));
  return global && { global: global.slug as GlobalSlug };
}

async function keepRefused(
  of: RefusedOf,
  save: RefusedSave,
  error: Error,
  req: Request,
): Promise<{ response: { errors: object[] } } | undefined> {
  try {
    await keepRefusedVersion(req.payload, of, save);
  } catch (cause) {
    // The refusal itself stands, and says to copy the words.
    req.payload.logger.error({ err: cause, of, msg: 'A stale save could not be kept among the versions.' });
    return undefined;
  }
  const { savedAt } = (error as Error & { data: { savedAt: string } }).data;
  const by = await whoSavedIn(save.replacedBy, req);
  const data = { code: 'stale', savedAt, ...(by ? { savedBy: by.name } : {}) };
  return { response: { errors: [{ name: 'APIError', message: keptWords({ savedAt, by }), data }] } };
}

/** Whose session it is, while they are signed in. */
async function whoSavedIn(
  session: string | null | undefined,
  { payload, user }: Request,
): Promise<{ name: string; isSelf: boolean } | undefined> {
  if (!session) return undefined;
  const found = await payload.db.findOne<{ id: number | string; name?: string }>({
    collection: 'users',
    where: { 'sessions.id': { equals: session } },
    select: { name: true },
  });
  return found?.name ? { name: found.name, isSelf: found.id === user?.id } : undefined;
}

async function latest(collection: CollectionSlug | undefined, req: Request): Promise<unknown> {
  const { id, global } = req.routeParams ?? {};
  if (collection && typeof id === 'string') {
    return req.payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: false, user: req.user });
  }
  return typeof global === 'string'
    ? req.payload.findGlobal({ slug: global as GlobalSlug, draft: true, depth: 0, overrideAccess: false, user: req.user })
    : null;
}

type Request = Parameters<AfterErrorHook>[0]['req'];

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function codeOf(error: unknown): unknown {
  const data = (error as { data?: { code?: unknown } | null }).data;
  return data?.code;
}
