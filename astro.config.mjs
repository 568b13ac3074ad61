// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import rendererAdapter from './site/renderer/adapter.mjs';
import sampleInDevelopment from './site/renderer/sample-in-development.mjs';

// Astro mixes a random key into each build unless it is given one. Nothing here is encrypted with it (there are no
// server islands); it is fixed so that the same sources always give the same renderer.
process.env['ASTRO_KEY'] ??= 'c2lnbnBvc3Qtc2lnbnBvc3Qtc2lnbnBvc3Qtc2lnbnA=';

// Astro lets environment variables stand in for Vite's own constants. Vitest sets these, and a renderer that was
// compiled from a test would take itself for a development server.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];

/** The site is compiled once to a renderer; publishing renders pages with it and runs no bundler. */
export default defineConfig({
  srcDir: './site',
  publicDir: './public',
  outDir: process.env['RENDERER_OUT'] ?? './var/renderers/dev',
  output: 'server',
  adapter: rendererAdapter(),
  integrations: [mdx(), sampleInDevelopment()],
  image: { service: passthroughImageService() },
  // Space around elements as in JSX, which is how Prettier breaks lines: a space that must stay is written {' '}.
  compressHTML: 'jsx',
  // Stylesheets and scripts are files of their own: the content security policy allows nothing inline.
  build: { assets: 'assets', inlineStylesheets: 'never', client: './client', server: './server' },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: 'assets/script.[hash].js' } } } } },
    // What the other rooms and a running site write is none of the site's business.
    server: { watch: { ignored: ['**/cms/**', '**/publish/**', '**/tests/**', '**/var/**'] } },
  },
  devToolbar: { enabled: false },
});
