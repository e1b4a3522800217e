/** Which addresses a link of the text may lead to. All others stay text, so nothing in a table can run. */
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';

export interface LinkResolver {
  readonly resolve: (href: string) => string | undefined;
  /** What was refused so far, as diagnostics on the first line that holds the target. */
  readonly diagnostics: (file: string, lines: readonly string[]) => Diagnostic[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** How often, at most, all lines are looked through for the targets that were refused. */
const mostPasses = 50;

/**
 * Where targets stand, each behind a bracket, a quote or what else opens it. They are asked for in the order of the
 * source, so each is looked for behind the one before and only then from the top. A target that is spelled otherwise
 * in the source is placed where the one before it was.
 */
function placeFinder(lines: readonly string[]): (target: string) => Place {
  let last: Place = { line: 1, column: 1 };
  let left = lines.length * mostPasses;
  const find = (target: string, from: number, to: number, opening: RegExp): Place | undefined => {
    const spellings = [...new Set([target, target.replaceAll('&', '&amp;')])];
    for (let index = from; index < to && left > 0; index += 1) {
      left -= 1;
      const line = lines[index] ?? '';
      for (const spelling of spellings) {
        const at = line.indexOf(spelling);
        if (at >= 0 && opening.test(line.slice(Math.max(0, at - 2), at)))
          return { line: index + 1, column: at + 1 };
      }
    }
    return undefined;
  };
  return (target) => {
    const anywhere = (opening: RegExp): Place | undefined =>
      find(target, last.line - 1, lines.length, opening) ?? find(target, 0, last.line - 1, opening);
    last = anywhere(/[("'<=]$|: $/u) ?? anywhere(/(?:)/u) ?? last;
    return last;
  };
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
      const find = placeFinder(lines);
      const at = (target: string) => ({ file, ...find(target) });
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
