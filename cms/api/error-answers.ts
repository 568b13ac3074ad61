import type { AfterErrorHook, CollectionSlug, GlobalSlug } from 'payload';
import { keepRefusedVersion } from '../hooks/keep-refused-version.ts';
import type { RefusedSave } from '../hooks/keep-refused-version.ts';
import { keptWords, refusedSave, superseded } from '../hooks/refuse-stale-save.ts';

/**
 * The last word on errors of the REST API: malformed input that Payload would call its own fault is a 400 in
 * words, and an autosave that came after its own publish is answered as the save it needs no more.
 */
export const answerErrors: AfterErrorHook = async ({ collection, error, req }) => {
  if (codeOf(error) === superseded) return { status: 200, response: { message: 'Saved.', doc: await latest(collection?.slug, req) } };
  const save = refusedSave(error);
  if (save && collection) return await keepRefused(collection.slug, save, error, req);
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

async function keepRefused(
  collection: CollectionSlug,
  save: RefusedSave,
  error: Error,
  req: Request,
): Promise<{ response: { errors: object[] } } | undefined> {
  const id = req.routeParams?.['id'];
  if (typeof id !== 'string') return undefined;
  try {
    await keepRefusedVersion(req.payload, collection, id, save);
  } catch (cause) {
    // The refusal itself stands, and says to copy the words.
    req.payload.logger.error({ err: cause, msg: `A stale save of ${collection} ${id} could not be kept among its versions.` });
    return undefined;
  }
  const { savedAt } = (error as Error & { data: { savedAt: string } }).data;
  return { response: { errors: [{ name: 'APIError', message: keptWords(savedAt), data: { code: 'stale', savedAt } }] } };
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
