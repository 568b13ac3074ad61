import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import { previewHeaders } from './api/preview/preview-headers.mjs';
import { letterPageHeaders } from './workflow/reviewing/letter-page-headers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Of what is no page of the admin: those get theirs, with a nonce each, from proxy.ts.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const headers = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

// What the REST API answers is shown, and runs nothing, uploads among it. The last rule that fits an address is the one that
// holds, over what a route says itself.
const headersOfApi = [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }];

const listed = (/** @type {Readonly<Record<string, string>>} */ from) => Object.entries(from).map(([key, value]) => ({ key, value }));
const headersOfPreviews = listed(previewHeaders);

/** @type {import('next').NextConfig} */
const nextConfig = {
  distDir: '.next',
  outputFileTracingRoot: root,
  turbopack: { root },
  // Bundled, there would be several copies of Payload, and one does not know the errors of another.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    'happy-dom',
  ],
  poweredByHeader: false,
  // A call of the admin's that is refused answers 401 or 403.
  experimental: { authInterrupts: true },
  // Pictures are served as they are; an optimiser would keep copies of what only officers may see.
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm run check` holds the types of the whole project.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/api/:path*', headers: headersOfApi },
    { source: '/api/still-correct/:token', headers: listed(letterPageHeaders) },
    { source: '/api/preview/:path*', headers: headersOfPreviews },
    { source: '/preview/:path*', headers: headersOfPreviews },
  ],
  rewrites: async () => [
    // What people without an account are sent is an address that can be read out.
    { source: '/preview/:token', destination: '/api/preview/link/:token' },
    // Where monitors look.
    { source: '/healthz', destination: '/api/healthz' },
  ],
  redirects: async () => [
    { source: '/', destination: '/admin', permanent: false },
    // What receipts were called before; bookmarks still say so.
    { source: '/admin/collections/releases/:path*', destination: '/admin/collections/receipts/:path*', permanent: false },
  ],
};

export default withPayload(nextConfig);
