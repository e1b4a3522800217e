/**
 * What a host says with every answer, beside what stands in the pages: no frame around them, no guessing of types, nothing
 * told to other sites. Data is for everybody's scripts.
 */
export interface HeaderRule {
  /** Pattern of site paths as `_headers` writes it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const data = { 'Access-Control-Allow-Origin': '*' };

export const hostHeaders: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      // A preview of a link shows the card of the site.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // It makes answers of its own, and needs nothing but to ask the site; always asked for, as it brings the next deploy.
  {
    path: '/service-worker.js',
    headers: {
      'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      'Cache-Control': 'no-cache',
    },
  },
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/api/*', headers: data },
  ...['json', 'md', 'csv', 'xml', 'txt'].map((ending) => ({ path: `/*.${ending}`, headers: data })),
];
