/** What a maintainer says about an address that is gone. */
import { homeOf, type Ledger, type LivePaths, type Status } from '../ledger.ts';
import { homePath, originalId, pathIn } from '../permalink.ts';
import { present } from '../present.ts';

/** The ledger with the declaration, or why it makes no sense. */
export type Declared = { readonly ledger: Ledger } | { readonly refusal: string };

interface Site {
  readonly ledger: Ledger;
  readonly live: LivePaths;
}

/** `shop/basket/41` -> `/shop/basket/41/`. */
export const sitePath = (written: string): string =>
  `/${written.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');

export function declareMove(site: Site, from: string, to: string, day: string): Declared {
  if (from === to) return { refusal: `${from} cannot move to itself.` };
  const known = site.live.has(to) || site.ledger.has(to);
  if (!known) return { refusal: `${to} is no page of this site; the old address would lead nowhere.` };
  return declare(site, from, { kind: 'moved', to, since: day });
}

export function declareRetirement(
  site: Site,
  path: string,
  { why, successor }: { readonly why: string; readonly successor: string | undefined },
  day: string,
): Declared {
  if (path.startsWith('/c/')) {
    return { refusal: `${path} is a short address: say where it leads now, with --move.` };
  }
  if (successor !== undefined && !site.live.has(successor)) {
    return { refusal: `${successor} is no page of this site, so it cannot be the successor.` };
  }
  return declare(site, path, { kind: 'retired', since: day, why, ...present({ successor }) });
}

function declare({ ledger, live }: Site, path: string, status: Status): Declared {
  if (live.has(path)) {
    return { refusal: `${path} is still published. Take it out of the tables first, then declare it.` };
  }
  const line = ledger.get(path);
  if (!line && !path.startsWith('/c/')) {
    return { refusal: `${path} was never published: the ledger has no line for it.` };
  }
  const declared = new Map(ledger).set(path, { ...line, status });
  // What said the same in other languages went with it.
  for (const [other, theirs] of ledger) {
    const home = homeOf(other, ledger);
    if (home === homePath || originalId(home, other) !== path) continue;
    if (theirs.status.kind !== 'live' || live.has(other)) continue;
    declared.set(other, { ...theirs, status: below(home, status, live) });
  }
  return { ledger: declared };
}

/** `home`: `/de/`. Where that language has no such page, the declared one. */
function below(home: string, status: Status, live: LivePaths): Status {
  const translated = (path: string): string => {
    const there = pathIn(home, path);
    return live.has(there) ? there : path;
  };
  if (status.kind === 'moved') return { ...status, to: translated(status.to) };
  if (status.kind === 'live' || status.successor === undefined) return status;
  return { ...status, successor: translated(status.successor) };
}
