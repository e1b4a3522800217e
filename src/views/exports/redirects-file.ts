/** `_redirects`, for hosts that can answer with a status code (Cloudflare Pages, Netlify) in place of a page. */
import { withBase } from '../../domain/permalink.ts';
import { redirects } from '../short-addresses.ts';
import type { ExportContext } from './context.ts';

/** Cloudflare Pages reads no more static rules than this. */
const mostRules = 2000;

/** Moves come first: what is cut off is still answered by the page at the address. */
export function redirectsFile(context: ExportContext): string {
  const lines: string[] = [];
  let left = 0;
  for (const [from, to] of rules(context)) {
    if (lines.length < mostRules)
      lines.push(`${withBase(context.base, from)} ${withBase(context.base, to)} 301`);
    else left += 1;
  }
  const rest = left === 0 ? [] : [`# ${left} more addresses lead on by a page of their own.`];
  return [...lines, ...rest, ''].join('\n');
}

function* rules({ settled, addresses }: ExportContext): Generator<[string, string]> {
  for (const { from, to } of settled.moved) yield [from, to];
  for (const [from, [to, other]] of settled.shortAddresses) {
    if (to !== undefined && other === undefined) yield [from, to];
  }
  for (const { path, target } of redirects(addresses)) yield [path, target];
}
