/** What stands near a code: its neighbours, its namesakes and its counterpart. Prepared once for all codes. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';
import { createCounterparts } from './counterparts.ts';

/** Longer lists are cut; the count still tells how many there are. */
const longestList = 12;

export interface RelatedCodes {
  /** What the codes have in common, as this code spells it: the value, a name, a message. */
  readonly shared: string;
  /** At most twelve, in the order of the sources. */
  readonly codes: readonly ErrorCode[];
  readonly total: number;
}

export interface Related {
  /** Place in the category, counted from 0, in the order of the source. */
  readonly row: number;
  /** Neighbours in the category. */
  readonly previous?: ErrorCode;
  readonly next?: ErrorCode;
  /** The same value in other categories. */
  readonly sameValue?: RelatedCodes;
  /** One list a name that others carry too. */
  readonly sameName: readonly RelatedCodes[];
  /** The same digits after another family's prefix: 30000404 and 40000404. */
  readonly counterparts: readonly ErrorCode[];
  /** One list a message that others word the same. */
  readonly sameWording: readonly RelatedCodes[];
}

export type Relations = (code: ErrorCode) => Related;

/** Linear in the codes; each call afterwards costs by the lists it returns. */
export function createRelations(catalogue: Catalogue): Relations {
  const values = groupBy(catalogue.codes, ({ value }) => [value]);
  const names = groupBy(catalogue.codes, (code) => code.names);
  const wordings = groupBy(catalogue.codes, messagesOf);
  const counterparts = createCounterparts(catalogue);
  const places = new Map<string, Pick<Related, 'row' | 'previous' | 'next'>>();
  for (const codes of catalogue.codesByCategory.values()) {
    codes.forEach((code, index) => {
      const [previous, next] = [codes[index - 1], codes[index + 1]];
      places.set(code.id, { row: index, ...(previous ? { previous } : {}), ...(next ? { next } : {}) });
    });
  }
  return (code) => {
    const [sameValue] = others(values, [code.value], code);
    return {
      row: 0,
      ...places.get(code.id),
      ...(sameValue ? { sameValue } : {}),
      sameName: others(names, code.names, code),
      counterparts: counterparts.get(code.id) ?? [],
      sameWording: others(wordings, messagesOf(code), code),
    };
  };
}

type Groups = ReadonlyMap<string, readonly ErrorCode[]>;

function groupBy(codes: readonly ErrorCode[], keysOf: (code: ErrorCode) => readonly string[]): Groups {
  const groups = new Map<string, ErrorCode[]>();
  for (const code of codes) {
    for (const key of new Set(keysOf(code).map(fold))) {
      const group = groups.get(key);
      if (group) group.push(code);
      else groups.set(key, [code]);
    }
  }
  return groups;
}

function others(groups: Groups, keys: readonly string[], code: ErrorCode): RelatedCodes[] {
  return keys.flatMap((shared) => {
    const group = groups.get(fold(shared)) ?? [];
    if (group.length < 2) return [];
    const codes = group.slice(0, longestList + 1).filter(({ id }) => id !== code.id);
    return [{ shared, codes: codes.slice(0, longestList), total: group.length - 1 }];
  });
}

/** Messages that differ only in case or closing stop are the same wording. */
const fold = (text: string): string => text.toLowerCase().replace(/[.。!\s]+$/u, '');

const messagesOf = ({ meanings }: ErrorCode): string[] => [
  ...new Set(
    meanings.flatMap(({ message }) => (message ? [plainText(message)] : [])).filter((text) => text !== ''),
  ),
];
