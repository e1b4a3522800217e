/**
 * Who answers at `/c/<key>/`. Keys of the source come first; a derived spelling (hex of a decimal, dropped
 * zeros) answers only where no source gives that key. One owner is a redirect, several are a choice.
 */
import { catalogueKey, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { groupsBy } from '../domain/groups.ts';
import { codePath, originalId, shortPath } from '../domain/permalink.ts';
import { derivedKeys, sourceKeys } from '../domain/short-keys.ts';
import { decodeSegment } from '../domain/slug.ts';

export interface ShortAddress {
  /** Site path: `/c/1001/`. */
  readonly path: string;
  /** The value or name as its first owner spells it, whatever the case of `path`. */
  readonly key: string;
  readonly owners: readonly [ErrorCode, ...ErrorCode[]];
}

export type ShortAddresses = ReturnType<typeof createShortAddresses>;

/** Computed once per catalogue, in time linear in its codes. */
export function createShortAddresses(catalogue: Catalogue) {
  const { codes, codesByKey } = withTranslations(catalogue);
  const derived = groupsBy(codes, ({ value }) =>
    derivedKeys(value)
      .map(catalogueKey)
      .filter((key) => !codesByKey.has(key)),
  );

  /** Owners of a value, name or derived spelling in any case. */
  const ownersOf = (key: string): readonly ErrorCode[] => {
    const folded = catalogueKey(key);
    return codesByKey.get(folded) ?? derived.get(folded) ?? [];
  };

  /** Addresses with at least so many owners; all of them without a number. */
  function* all(fewestOwners = 1): Generator<ShortAddress> {
    for (const [folded, owners] of codesByKey)
      if (owners.length >= fewestOwners) yield* addresses(folded, owners, sourceKeys);
    for (const [folded, owners] of derived)
      if (owners.length >= fewestOwners) yield* addresses(folded, owners, ({ value }) => derivedKeys(value));
  }

  let cut: Set<string> | undefined;
  /** True for a site path that `all` gives. */
  const has = (path: string): boolean => {
    const segment = /^\/c\/([^/]+)\/$/u.exec(path)?.[1] ?? '';
    const key = decodeSegment(segment);
    if (key !== undefined) {
      const spelledSo = (code: ErrorCode): boolean =>
        [...sourceKeys(code), ...derivedKeys(code.value)].some((other) => shortPath(other) === path);
      const owners = ownersOf(key);
      return (
        shortPath(key) === path && (key === key.toLowerCase() ? owners.length > 0 : owners.some(spelledSo))
      );
    }
    // A segment that was cut for its length cannot be read back; there are few, if any.
    if (!segment.includes('~~')) return false;
    cut ??= new Set([...all()].map((address) => address.path).filter((other) => other.includes('~~')));
    return cut.has(path);
  };

  return { ownersOf, has, all };
}

/** A value that only a translation has leads there, and a name that only a translation gives, to the code. */
function withTranslations(catalogue: Catalogue): Pick<Catalogue, 'codes' | 'codesByKey'> {
  const { translations } = catalogue;
  if (translations.length === 0) return catalogue;
  const further = new Map<string, Map<string, ErrorCode>>();
  const added = new Map<string, ErrorCode>();
  for (const { home, codes: translated } of translations) {
    for (const code of translated) {
      const id = originalId(home, code.id);
      const owner = catalogue.codeById.get(id) ?? added.get(id) ?? code;
      if (owner === code) added.set(id, code);
      for (const key of new Set(sourceKeys(code).map(catalogueKey))) {
        if (catalogue.codesByKey.has(key)) continue;
        const owners = further.get(key) ?? new Map<string, ErrorCode>();
        const { names } = owners.get(id) ?? owner;
        further.set(key, owners.set(id, { ...owner, names: [...new Set([...names, ...code.names])] }));
      }
    }
  }
  const owners = [...further].map(([key, codesOfKey]) => [key, [...codesOfKey.values()]] as const);
  return {
    codes: [...catalogue.codes, ...added.values()],
    codesByKey: new Map([...catalogue.codesByKey, ...owners]),
  };
}

/** Each spelling of a key as its owners write it, and the key in lower case. */
function* addresses(
  folded: string,
  owners: readonly ErrorCode[],
  spellingsOf: (code: ErrorCode) => string[],
): Generator<ShortAddress> {
  const [first, ...others] = owners;
  if (!first) return;
  const written = owners.flatMap((code) => spellingsOf(code).filter((key) => catalogueKey(key) === folded));
  const paths = new Set([...written, folded].map(shortPath));
  for (const path of paths) yield { path, key: written[0] ?? folded, owners: [first, ...others] };
}

/** Short addresses with one owner: each is a redirect to `target`. */
export function* redirects(addresses: ShortAddresses) {
  for (const { path, owners } of addresses.all()) {
    if (owners.length === 1) yield { path, target: codePath(owners[0]), code: owners[0] };
  }
}
