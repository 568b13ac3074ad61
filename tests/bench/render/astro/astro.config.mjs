// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';

/** The same templates as the site's, built by `astro build` alone: what the render benchmark compares with. */
export default defineConfig({
  srcDir: './tests/bench/render/astro',
  publicDir: './public',
  outDir: process.env['BENCH_OUT'] ?? './var/bench/astro',
  output: 'static',
  integrations: [mdx()],
  image: { service: passthroughImageService() },
  compressHTML: 'jsx',
  build: { assets: 'assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
});
