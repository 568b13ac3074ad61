import { defineMiddleware } from 'astro:middleware';

/** Keeps a template's error for the renderer to throw, because Astro answers with an empty page and forgets it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    return await next();
  } catch (failure) {
    locals.failure = failure;
    throw failure;
  }
});
