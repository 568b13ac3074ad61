const pages = {
  '/gallery': 'Gallery.astro',
  '/gallery/components/[...name]': 'Frames.astro',
  '/gallery/blocks/[name]': 'Frames.astro',
  '/gallery/templates/[name]': 'Frames.astro',
  '/gallery/frame/[number]/[...path]': 'Frame.astro',
};

/**
 * In `astro dev`, where there is no publisher, puts the sample content in front of the templates, and the gallery beside
 * them. Nothing of either is compiled.
 * @returns {import('astro').AstroIntegration}
 */
export default function sampleInDevelopment() {
  return {
    name: 'signpost-sample-in-development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectRoute }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./sample-middleware.ts', import.meta.url) });
        for (const [pattern, file] of Object.entries(pages))
          injectRoute({ pattern, entrypoint: new URL(`../gallery/${file}`, import.meta.url) });
      },
    },
  };
}
