/** What became of one published path. */
import type { Ledger, LedgerLine, LivePaths, Status } from '../ledger.ts';
import { present } from '../present.ts';

export type Fate =
  | { readonly kind: 'live' }
  /** `to` is where the reader ends: a live page or a tombstone. */
  | { readonly kind: 'moved'; readonly to: string; readonly since?: string }
  | { readonly kind: 'retired'; readonly declaration: Extract<Status, { kind: 'retired' }> }
  /** Moved to something that is not there. */
  | { readonly kind: 'dead'; readonly to: string }
  | { readonly kind: 'lost' };

/**
 * What is live is live, whatever the ledger says. Else the path's own line counts, and else that of the nearest
 * page above it: one line for a category that moved or retired speaks for all of its codes.
 */
export function createFates(ledger: Ledger, live: LivePaths): (path: string) => Fate {
  const shortLines = new Map<string, LedgerLine>();
  for (const [path, line] of ledger) if (path.startsWith('/c/')) shortLines.set(path.toLowerCase(), line);

  return (path) => fate(path, []);

  function fate(path: string, passed: readonly string[]): Fate {
    if (live.has(path)) return { kind: 'live' };
    const own = path.startsWith('/c/') ? shortLines.get(path.toLowerCase()) : ledger.get(path);
    const declared = own && declaredFate(own.status, path, '', passed);
    if (declared) return declared;
    for (const above of pagesAbove(path)) {
      const line = live.has(above) ? undefined : ledger.get(above);
      const inherited = line && declaredFate(line.status, path, path.slice(above.length), passed);
      if (inherited) return inherited;
    }
    return { kind: 'lost' };
  }

  function declaredFate(
    status: Status,
    path: string,
    rest: string,
    passed: readonly string[],
  ): Fate | undefined {
    if (status.kind === 'live') return undefined;
    // A page that never was has no tombstone, whatever became of the pages above it.
    if (status.kind === 'retired')
      return ledger.has(path) ? { kind: 'retired', declaration: status } : undefined;
    const to = status.to + rest;
    if (passed.includes(path)) return { kind: 'dead', to };
    const end = fate(to, [...passed, path]);
    if (end.kind === 'lost' || end.kind === 'dead') return { kind: 'dead', to };
    return { kind: 'moved', to: end.kind === 'moved' ? end.to : to, ...present({ since: status.since }) };
  }
}

/** `/a/b/c/` -> `/a/b/`, `/a/`; a short address has no page above it. */
function pagesAbove(path: string): string[] {
  if (path.startsWith('/c/')) return [];
  const segments = path.split('/').slice(1, -1);
  return segments
    .slice(0, -1)
    .map((_, index) => `/${segments.slice(0, segments.length - 1 - index).join('/')}/`);
}
