/** Which addresses a link of the text may lead to. All others stay text, so nothing in a table can run. */
import type { Place } from '../../domain/error-code.ts';
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';

export interface LinkResolver {
  readonly resolve: (href: string) => string | undefined;
  /** What was refused so far, in one diagnostic on the first line that holds the first target. */
  readonly diagnostics: (file: string, lines: readonly string[]) => Diagnostic[];
}

/** Where a target stands first: behind what opens it, or else anywhere. */
function placeOf(target: string, lines: readonly string[]): Place {
  const spellings = [target, target.replaceAll('&', '&amp;')];
  const openings = ['(', '<', '"', "'", '=', ': '];
  for (const before of [openings, ['']])
    for (const [index, line] of lines.entries())
      for (const mark of before)
        for (const spelling of spellings) {
          const at = line.indexOf(mark + spelling);
          if (at >= 0) return { line: index + 1, column: at + mark.length + 1 };
        }
  return { line: 1, column: 1 };
}

/** Resolves links against the address that the text came from; without one, only whole addresses are links. */
export function createLinkResolver(linkBase: string | undefined): LinkResolver {
  const refused = new Set<string>();
  const resolve = (href: string): string | undefined => {
    const target = href.trim();
    const address = URL.parse(target, linkBase);
    if (address !== null && /^(?:https?|mailto):$/u.test(address.protocol)) return address.href;
    refused.add(target);
    return undefined;
  };
  return {
    resolve,
    diagnostics: (file, lines) => {
      const [target] = refused;
      const count = refused.size;
      return target === undefined
        ? []
        : [diagnose('link-target', { file, ...placeOf(target, lines) }, { target, count })];
    },
  };
}
