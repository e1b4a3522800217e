/**
 * Every page's script is fetched beside the style sheet and runs before the first paint, so that a chosen colour
 * scheme does not flash. Astro writes the tag of a bundled script by itself and takes no attributes for it.
 */
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  return new Response(
    html.replace('<script type="module" src=', '<script type="module" async blocking="render" src='),
    response,
  );
});
