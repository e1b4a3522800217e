/**
 * Codes that stand in no table, where it is certain that they are codes: at least three written alike, and
 * words around them or in them that speak of errors. What is not certain stays prose.
 */
import { judgeGiven } from '../roles/error-table.ts';
import { errorLevel, isErrorText } from '../roles/error-words.ts';
import { isPlainCodeHeader, saysCode, speaksOf } from '../roles/header-words.ts';
import { headingsAmong, type TableSurroundings } from '../roles/table-features.ts';
import { certainty } from '../roles/weights.ts';
import type { CodeTable } from '../section.ts';
import type { Entry } from './entries.ts';
import { listedTable } from './listed-table.ts';

/** Fewer entries are no pattern. */
const fewest = 3;

export interface ListingCase {
  readonly pattern: string;
  readonly entries: readonly Entry[];
  readonly surroundings: TableSurroundings;
}

/** The listings that are read, as tables. */
export function readListings<Case extends ListingCase>(cases: readonly Case[]): ReadonlyMap<Case, CodeTable> {
  const tables = new Map<Case, CodeTable>();
  const likely = cases.filter(
    ({ entries, surroundings }) => mayBeCodes(entries, surroundings) && areOfOneKind(entries),
  );
  for (const alike of Map.groupBy(likely, ({ pattern }) => pattern).values()) {
    if (alike.reduce((sum, { entries }) => sum + entries.length, 0) < fewest) continue;
    for (const isElsewhere of [false, true]) {
      if (isElsewhere && !alike.some((each) => tables.has(each))) break;
      for (const each of alike) {
        const table = tables.has(each) ? undefined : tableOf(each, isElsewhere);
        if (table) tables.set(each, table);
      }
    }
  }
  return tables;
}

function tableOf({ entries, surroundings }: ListingCase, isElsewhere: boolean): CodeTable | undefined {
  const listed = listedTable(entries);
  if (!listed) return undefined;
  // "Error 12" says of itself what it is.
  const isSaid = errorLevel(entries[0]?.label.before ?? '') > 0;
  const needed = isElsewhere ? 0 : isSaid ? certainty / 2 : certainty;
  const judgement = judgeGiven({ table: listed.table, surroundings }, listed.given, needed);
  const { reading, isCodes } = judgement;
  return reading && isCodes
    ? { kind: 'code-table', table: listed.table, roles: reading.roles, judgement }
    : undefined;
}

/** As git writes a commit, short or whole. */
const commit = /^(?:[\da-f]{7}|[\da-f]{40})$/u;

/** `CARD_EXPIRED`, `InvalidCard`, `auth/invalid-email`; not `socket.readyState`, a part of a program. */
const isErrorsName = (code: string): boolean =>
  /^\P{Ll}*$/u.test(code) || isErrorText(code.replace(/(?<=\p{Ll})(?=\p{Lu})|[^\p{L}\d]+/gu, ' '));

const isYear = ({ label }: Entry): boolean => /^(?:19|20)\d\d$/u.test(label.code);

/** Shorter numbers count items more often than they are codes. */
const longCode = /\d{3}|_/u;

/** What was not read might be codes after all. */
export const mightBeCodes = ({ entries, surroundings }: ListingCase): boolean =>
  entries.filter(({ label }) => longCode.test(label.code)).length >= 2 &&
  mayBeCodes(entries, surroundings) &&
  ([...surroundings.near, ...surroundings.far].some((text) => errorLevel(text) > 0) ||
    entries.filter((entry) => isErrorText(textOf(entry))).length * 3 >= entries.length);

/** What only looks like codes: chapters, steps, years, calls, releases, issues, settings. */
function mayBeCodes(entries: readonly Entry[], { near, far }: TableSurroundings): boolean {
  const labels = entries.map(({ label }) => label);
  const codes = labels.map(({ code }) => code);
  const share = (test: (entry: Entry) => boolean): number => entries.filter(test).length / entries.length;
  if (new Set(codes).size < codes.length * 0.8) return false;
  const before = new Set(labels.map((label) => label.before.toLowerCase()));
  const [word = ''] = before;
  if (
    before.size > 1 ||
    (word !== '' &&
      errorLevel(word) === 0 &&
      !isPlainCodeHeader(word) &&
      !saysCode(word) &&
      !/http|sip|smtp|status/iu.test(word))
  )
    return false;
  if (headingsAmong([...near, ...far]).some((text) => speaksOf.work.test(text) && !saysCode(text)))
    return false;
  if (share(isYear) > 0.9 && share(({ label, body }) => isErrorText(textOf({ label, body }))) < 0.5)
    return false;
  if (
    share(({ label }) =>
      /^\s*\//u.test(label.rest[0]?.kind === 'break' ? '' : (label.rest[0]?.text ?? '')),
    ) >= 0.5
  )
    return false;
  const names = share(({ label }) => label.form === 'name');
  if (codes.every((code) => commit.test(code)) && codes.some((code) => /[a-f]/u.test(code))) return false;
  return names < 0.8 || share(({ label: { code } }) => isErrorsName(code)) >= 0.5;
}

/** All but a few are names, or none of them is. */
const areOfOneKind = (entries: readonly Entry[]): boolean => {
  const names = entries.filter(({ label }) => label.form === 'name').length / entries.length;
  return names >= 0.8 || names <= 0.2;
};

const textOf = ({ label, body }: Pick<Entry, 'label' | 'body'>): string =>
  [label.rest, ...body.map(({ text }) => text)]
    .flatMap((inline) => inline.map((token) => (token.kind === 'break' ? ' ' : token.text)))
    .join(' ');
