/** `_redirects`, for hosts that can answer with a status code (Cloudflare Pages, Netlify) in place of a page. */
import { withBase } from '../../domain/permalink.ts';
import { redirects } from '../short-addresses.ts';
import type { ExportContext } from './context.ts';

/** Cloudflare Pages reads no more static rules than this. */
const mostRules = 2000;

/** Moves come first: what is cut off is still answered by the page at the address. */
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
