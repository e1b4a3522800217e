/** Which addresses a link of the text may lead to. All others stay text, so nothing in a table can run. */
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';

export interface LinkResolver {
  readonly resolve: (href: string) => string | undefined;
  /** What was refused so far, as diagnostics on the first line that holds the target. */
  readonly diagnostics: (file: string, lines: readonly string[]) => Diagnostic[];
}

/** The first line that holds the target as one: behind a bracket, a quote or what else opens it. */
function placeOfTarget(
  lines: readonly string[],
  target: string,
): { line: number; column: number } | undefined {
  const spellings = [target, target.replaceAll('&', '&amp;')];
  for (const opening of ['(', '"', "'", '<', '=', ': ', '']) {
    for (const [index, line] of lines.entries()) {
      for (const spelling of spellings) {
        const at = line.indexOf(opening + spelling);
        if (at >= 0) return { line: index + 1, column: at + opening.length + 1 };
      }
    }
  }
  return undefined;
}

/** Resolves links against the address that the text came from; without one, only whole addresses are links. */
export function createLinkResolver(linkBase: string | undefined): LinkResolver {
  const open: string[] = [];
  const unsafe = new Set<string>();
  const resolve = (href: string): string | undefined => {
    const target = href.trim();
    const address = URL.parse(target, linkBase);
    if (address === null) open.push(target);
    else if (/^(?:https?|mailto):$/u.test(address.protocol)) return address.href;
    else unsafe.add(target);
    return undefined;
  };
  return {
    resolve,
    diagnostics: (file, lines) => {
      const at = (target: string): { file: string; line: number; column: number } => {
        const { line, column } = placeOfTarget(lines, target) ?? { line: 1, column: 1 };
        return { file, line, column };
      };
      const [first] = open;
      return [
        ...(first === undefined
          ? []
          : [diagnose('link-target', at(first), { target: first, count: open.length })]),
        ...Array.from(unsafe, (target) => diagnose('unsafe-link', at(target), { target })),
      ];
    },
  };
}
