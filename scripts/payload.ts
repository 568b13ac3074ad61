import { handOver } from './bootstrap/hand-over.mjs';

// Payload's own command line, for writing a migration or the import map: it has to be told where our configuration is.
const env = { ...process.env, PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts' };
process.exitCode = await handOver('node_modules/payload/bin.js', process.argv.slice(2), { env });
