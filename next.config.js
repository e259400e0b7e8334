import { fileURLToPath } from 'node:url';
import { BODY_LIMIT } from './lib/platform/body-limit.mjs';
import { SECURITY_HEADERS } from './lib/platform/security-headers.mjs';
import { tableParameters } from './lib/server/parameters.mjs';

const inDevelopment = process.env.NODE_ENV === 'development';

/**
 * The content policy of reader pages. They come from a cache, so that they cannot contain a nonce, and the scripts that
 * carry their data are inline: 'unsafe-inline' is unavoidable for scripts (vercel/next.js#95353). Everything else must
 * come from this server.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'unsafe-inline'${inDevelopment ? " 'unsafe-eval'" : ''}`,
  `style-src 'self'${inDevelopment ? " 'unsafe-inline'" : ''}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The parameters that the address of the list may have (components/event/list-address.ts prints it). */
const mostDisputedFirst = { type: /** @type {const} */ ('query'), key: 'order', value: 'disputed' };
const pageOfList = { type: /** @type {const} */ ('query'), key: 'page', value: '(?<page>\\d{1,6})' };

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  // Our cache handlers, by Next's documented contracts: an entry is current until something is published.
  cacheHandler: fileURLToPath(new URL('./lib/server/next-page-cache.mjs', import.meta.url)),
  cacheHandlers: { default: fileURLToPath(new URL('./lib/server/next-data-cache.mjs', import.meta.url)) },
  cacheMaxMemorySize: 0,
  // The same on every server of a desk that builds the same (lib/cli/build.ts).
  generateBuildId: async () => process.env.CROSSREAD_BUILD_ID || null,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // `npm run types` checks types, tests included; starting Crossread need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Packages that must not be bundled: WebAssembly, native code, sockets and worker threads do not survive bundling.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-socket',
    'pg',
    'pino',
    '@napi-rs/canvas',
    'wink-nlp',
    'wink-eng-lite-web-model',
  ],
  // In seconds. The first reading of a large event on a busy machine takes more than the 54 that Next allows a page for
  // what it caches; then readers had an error, and the database has time limits of its own.
  staticPageGenerationTimeout: 300,
  experimental: {
    useCacheTimeout: 240,
    // A version is built once: the cache for the next build costs a quarter of the build, and 99 MB.
    turbopackFileSystemCacheForBuild: false,
    serverActions: { bodySizeLimit: BODY_LIMIT },
    globalNotFound: true,
    // Cached pages stay in memory: made-up addresses must not fill the disk, nor a restart show pages that were cached
    // before it.
    isrFlushToDisk: false,
    // Pages are reached by plain links, which request a whole page. What Next would add to each page that is rendered
    // for each request, so that its router can show the next one sooner, is the page a second time, and never used.
    cachedNavigations: false,
  },
  // The same address without parameters is cached; with parameters it is rendered for each request, by another route.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', has: [mostDisputedFirst, pageOfList], destination: '/list/disputed/:page' },
      { source: '/', has: [mostDisputedFirst], destination: '/list/disputed/1' },
      { source: '/', has: [pageOfList], destination: '/list/latest/:page' },
      { source: '/', destination: '/list/latest/1' },
      {
        source: '/log',
        has: [{ type: 'query', key: 'before', value: '(?<before>\\d{1,15})' }],
        destination: '/log/:before',
      },
      { source: '/log', destination: '/log/latest' },
      { source: '/corrections', has: [pageOfList], destination: '/corrections/:page' },
      { source: '/corrections', destination: '/corrections/1' },
      ...tableParameters.map((key) => ({
        source: '/events/:slug',
        has: [{ type: /** @type {const} */ ('query'), key }],
        destination: '/events/:slug/view',
      })),
      {
        source: '/events/:slug/claims/:claim',
        has: [{ type: 'query', key: 'asof' }],
        destination: '/events/:slug/claims/:claim/view',
      },
    ],
  }),
  headers: async () => [
    // Cached here until something is published, and nowhere on the way: Next would let proxies cache it for as long. What
    // never changes, tiles of the log, says so itself.
    {
      source: '/(|events/.*|log|log/(?!tile/).*|corrections|corrections/.*|methodology|about)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }],
    },
    // The desk and the way to it have a policy with a nonce (proxy.ts).
    {
      source: '/((?!desk|sign-in|invitation|_next/static/).*)',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }],
    },
    // Scripts, styles and fonts are no documents: of these headers only one says something about them.
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    {
      source: '/((?!_next/static/).*)',
      headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })),
    },
  ],
};

export default config;
