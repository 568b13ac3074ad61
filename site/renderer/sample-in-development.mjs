/**
 * Puts the sample content in front of the templates in `astro dev`, where there is no publisher. Nothing of it is compiled.
 * @returns {import('astro').AstroIntegration}
 */
export default function sampleInDevelopment() {
  return {
    name: 'signpost-sample-in-development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ order: 'pre', entrypoint: new URL('./sample-middleware.ts', import.meta.url) });
      },
    },
  };
}
