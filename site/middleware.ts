import { defineMiddleware } from 'astro:middleware';

/** Keeps a template's error for the renderer to throw; in `astro dev` puts the sample content in front of the templates. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { sampleContext } = await import('./renderer/sample-context.ts');
    Object.assign(locals, await sampleContext(decodeURI(url.pathname)));
    return next();
  }
  try {
    return await next();
  } catch (failure) {
    locals.failure = failure;
    throw failure;
  }
});
