/** Which addresses a link of the text may lead to. All others stay text, so nothing in a table can run. */
import { type Diagnostic, diagnose } from './diagnostics.ts';

export interface LinkResolver {
  readonly resolve: (href: string) => string | undefined;
  /** What was refused so far, as diagnostics on the first line that holds the target. */
  readonly diagnostics: (file: string, lines: readonly string[]) => Diagnostic[];
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
        const index = lines.findIndex((line) => line.includes(target));
        return { file, line: Math.max(index, 0) + 1, column: (lines[index]?.indexOf(target) ?? 0) + 1 };
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
