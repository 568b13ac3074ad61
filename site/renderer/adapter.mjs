import { fileURLToPath } from 'node:url';
import { writeAssetList } from './asset-list.mjs';

/**
 * The Astro adapter of the renderer: its entry exports `createRenderer()`, and beside it stands `assets.json`.
 * @returns {import('astro').AstroIntegration}
 */
export default function rendererAdapter() {
  let client = new URL('file:///');
  return {
    name: 'signpost-renderer',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // A renderer stands on its own, so that it goes on working when packages change under it.
        if (command === 'build') updateConfig({ vite: { ssr: { noExternal: true } } });
      },
      'astro:config:done': ({ setAdapter, config }) => {
        client = config.build.client;
        setAdapter({
          name: 'signpost-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            sharpImageService: 'unsupported',
            staticOutput: 'unsupported',
            hybridOutput: 'unsupported',
          },
        });
      },
      'astro:build:done': async () => {
        await writeAssetList(fileURLToPath(client), fileURLToPath(new URL('../assets.json', client)));
      },
    },
  };
}
