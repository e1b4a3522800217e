/** `_headers` and `_redirects`, for hosts that read them (Cloudflare Pages, Netlify). */
import { hostHeaders } from '../../domain/host-headers.ts';
import { withBase } from '../../domain/permalink.ts';
import { redirects } from '../short-addresses.ts';
import type { ExportContext } from './context.ts';

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

/** Cloudflare Pages reads no more static rules than this. */
const mostRules = 2000;

/** Answers with a status code in place of a page. Moves come first: what is cut off is still answered by the page at the address. */
export function redirectsFile(context: ExportContext): string {
  const lines: string[] = [];
  for (const [from, to] of rules(context)) {
    if (lines.length === mostRules) {
      lines.push('# All other addresses lead on by a page of their own.');
      break;
    }
    lines.push(`${withBase(context.base, from)} ${withBase(context.base, to)} 301`);
  }
  return `${lines.join('\n')}\n`;
}

function* rules({ settled, addresses }: ExportContext): Generator<[string, string]> {
  for (const { from, to } of settled.moved) yield [from, to];
  for (const [from, [to, other]] of settled.shortAddresses) {
    if (to !== undefined && other === undefined) yield [from, to];
  }
  for (const { path, target } of redirects(addresses)) yield [path, target];
}
