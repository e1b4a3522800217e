/**
 * What a page may load and do. Nothing but what is listed: no inline code, no other site, no text that becomes code. The
 * same on every page, because nothing is inline; a policy worked out for each page costs a tenth of a build.
 */
export interface PolicyNeeds {
  /** Pagefind runs in a worker, which has a policy of its own; where there is no worker it needs WebAssembly in the page. */
  readonly webAssembly: boolean;
}

export const contentSecurityPolicy = ({ webAssembly }: PolicyNeeds): string =>
  [
    "default-src 'none'",
    `script-src 'self'${webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    // Icons stand in the stylesheet.
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
