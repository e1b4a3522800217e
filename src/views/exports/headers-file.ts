/** `_headers`, for hosts that read it (Cloudflare Pages, Netlify). */
import { hostHeaders } from '../../domain/host-headers.ts';
import { withBase } from '../../domain/permalink.ts';

export const headersFile = (base: string): string =>
  hostHeaders
    .map(({ path, headers }) =>
      [
        withBase(base, path),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
