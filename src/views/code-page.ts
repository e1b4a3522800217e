/** A code as its page shows it. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import { codeRowPath, shortPath } from '../domain/permalink.ts';
import { codeLink } from './code-link.ts';
import type { RelatedCodes, Relations } from './related.ts';
import type { createSiblings } from './siblings.ts';

/** Other codes are named in one line; who needs more of them compares them side by side. */
const mostNamesakes = 3;
const longestMessage = 80;

export type Namesakes = NonNullable<ReturnType<typeof namesakesOf>>;

interface CodePageInput {
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  readonly siblings: ReturnType<typeof createSiblings>;
  /** Days on which the address was first published, and on which its page last said something new. */
  readonly dates?: Pick<LedgerLine, 'added' | 'changed'> | undefined;
}

export type CodePage = ReturnType<typeof codePage>;

export function codePage({ catalogue, relations, siblings, dates = {} }: CodePageInput, code: ErrorCode) {
  const related = relations(code);
  const { row, sameValue, sameName, counterparts, sameWording } = related;
  /** A list of the side column. */
  const list = (kind: 'counterpart' | 'wording', codes: readonly ErrorCode[], total: number) => ({
    kind,
    codes: codes.map((other) => codeLink(catalogue, other, longestMessage, code)),
    more: total - codes.length,
  });
  return {
    code,
    category: categoryOf(catalogue, code),
    document: documentOf(catalogue, code),
    namesakes: namesakesOf(catalogue, code, [...(sameValue ? [sameValue] : []), ...sameName]),
    related: [
      list('counterpart', counterparts, counterparts.length),
      ...sameWording.map(({ codes, total }) => {
        // A code is listed once, under what says most about it.
        const rest = codes.filter((other) => !counterparts.includes(other));
        return list('wording', rest, total - (codes.length - rest.length));
      }),
    ].filter(({ codes }) => codes.length > 0),
    siblings: siblings(code, related),
    /** The code's row in its category's table. */
    rowPath: codeRowPath(code, row),
    dates,
  };
}

/** Owners of the value and of the names as one list, each once: who came for one of them must see it at once. */
function namesakesOf(catalogue: Catalogue, code: ErrorCode, found: readonly RelatedCodes[]) {
  const [first] = found;
  if (!first) return undefined;
  const others = [...new Set(found.flatMap(({ codes }) => codes))];
  const codes = others
    .slice(0, mostNamesakes)
    .map((other) => codeLink(catalogue, other, longestMessage, code));
  const total = Math.max(others.length, ...found.map((each) => each.total));
  return {
    /** What they share, as this code spells it: its value, or a name. */
    shared: first.shared,
    codes,
    more: total - codes.length,
    /** The page that shows all of them side by side. */
    path: shortPath(first.shared),
  };
}
