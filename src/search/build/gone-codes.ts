/** Codes that no table has any more as an index of their own: what is gone never weighs on what lives. */
import { catalogueKey, type Catalogue } from '../../domain/catalogue.ts';
import { homeOfCode, lastValue, namesOf, type LastText } from '../../domain/ledger.ts';
import { sourceKeys } from '../../domain/short-keys.ts';
import { decodeSegment } from '../../domain/slug.ts';
import { compareKeys } from '../store/key-order.ts';
import type { CategoryPlace, Row } from '../store/store.ts';
import { valueKey } from '../text/value-key.ts';
import type { LookupExtra } from '../types.ts';
import type { Contents } from './contents.ts';

/** Its path is that of the page to read: its own, or that of the code that it became. */
type GoneCode = Pick<Row, 'path' | 'value' | 'names' | 'spellings' | 'message' | 'gone'>;

type Past = NonNullable<LookupExtra['past']>;

/** These codes as an index of their own; undefined when there are none. */
export function goneContents(catalogue: Catalogue, base: string, past: Past): Contents | undefined {
  const codes = goneCodes(catalogue, past).sort((left, right) =>
    compareKeys(valueKey(left.value), valueKey(right.value)),
  );
  if (codes.length === 0) return undefined;
  const ids = [...new Set(codes.map(({ path }) => categoryIdOf(path)))];
  return {
    base,
    language: catalogue.language,
    size: codes.length,
    places: ids.map((id) => placeOf(id, catalogue, past)),
    spans: [],
    synonyms: [],
    languages: [],
    hasGone: false,
    rows: codes.map((code, record) => ({
      ...code,
      record,
      kind: 'code',
      place: ids.indexOf(categoryIdOf(code.path)),
      keywords: '',
      text: '',
    })),
  };
}

/** Each code of the past once, without those that are found by the same words where they live now. */
function goneCodes({ codeById, home }: Catalogue, { ledger, settled }: Past): GoneCode[] {
  const known = new Map<string, ReadonlySet<string>>();
  const codes: GoneCode[] = [];
  const add = (code: Omit<GoneCode, 'message' | 'gone'>, lastMessage: string): void => {
    const keys = sourceKeys(code).map(catalogueKey);
    const heir = codeById.get(code.path.slice(1, -1));
    const knownHere = known.get(code.path) ?? new Set(heir ? sourceKeys(heir).map(catalogueKey) : []);
    if (homeOfCode(code.path) !== home || keys.every((key) => knownHere.has(key))) return;
    known.set(code.path, new Set([...knownHere, ...keys]));
    codes.push({
      ...code,
      message: heir ? `Now ${[heir.value, ...heir.names].join(' ')}` : lastMessage,
      gone: heir ? 'moved' : 'retired',
    });
  };
  for (const page of settled.retired) {
    const { path, kind, value = '', names, spellings = [], why = '' } = page;
    if (kind === 'code') add({ path, value, names, spellings }, messageOf(page) || why);
  }
  for (const { from, to } of settled.moved) {
    const line = ledger.get(from);
    const value = line && lastValue(from, line);
    if (line && value !== undefined)
      add({ path: to, value, names: namesOf(line), spellings: line.spellings ?? [] }, messageOf(line));
  }
  for (const [path, { status }] of ledger) {
    const key = path.startsWith('/c/') ? decodeSegment(path.slice('/c/'.length, -1)) : undefined;
    if (status.kind !== 'moved' || key === undefined) continue;
    for (const to of settled.shortAddresses.get(path) ?? [])
      add({ path: to, value: key, names: [], spellings: [] }, '');
  }
  return codes;
}

const messageOf = ({ rows = [] }: LastText): string =>
  [...new Set(rows.flatMap(({ message }) => message ?? []))].join(' · ');

/** `/shop/basket/41/` -> `shop/basket`. */
const categoryIdOf = (path: string): string => path.split('/').slice(1, 3).join('/');

/** A category of today; of one that is gone as well, what its own line says. */
function placeOf(id: string, { categoryById, documentBySlug }: Catalogue, { ledger }: Past): CategoryPlace {
  const [slug = '', name = ''] = id.split('/');
  const category = categoryById.get(id);
  const title = category?.title ?? ledger.get(`/${id}/`)?.title ?? name;
  return {
    document: { id: slug, title: documentBySlug.get(slug)?.title ?? ledger.get(`/${slug}/`)?.title ?? slug },
    category: { id, title },
    heading: category?.heading ?? title,
    description: '',
    path: `/${id}/`,
  };
}
