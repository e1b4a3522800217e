/**
 * Codes that stand in no table, where it is certain that they are codes: at least three written alike, and
 * words around them or in them that speak of errors. What is not certain stays prose.
 */
import { plainText } from '../../domain/inline-text.ts';
import { judgeGiven } from '../roles/error-table.ts';
import { errorLevel, isErrorText } from '../roles/error-words.ts';
import { saysCode, speaksOf } from '../roles/header-words.ts';
import { headingsAmong, type TableSurroundings } from '../roles/table-features.ts';
import { certainty } from '../roles/weights.ts';
import type { CodeTable } from '../section.ts';
import type { Entry } from './entries.ts';
import { listedTable } from './listed-table.ts';

/** Fewer codes are no pattern, unless each is called an error. */
const fewest = (entries: readonly Entry[]): number =>
  entries.every(({ label: { before } }) => errorLevel(before) === 2 || speaksOf.fault.test(before)) ? 2 : 3;

export interface ListingCase {
  readonly pattern: string;
  readonly entries: readonly Entry[];
  readonly surroundings: TableSurroundings;
}

/** The listings that are read, as tables. */
export function readListings<Case extends ListingCase>(cases: readonly Case[]): ReadonlyMap<Case, CodeTable> {
  const tables = new Map<Case, CodeTable>();
  const likely = cases.filter(({ entries, surroundings }) => mayBeCodes(entries, surroundings));
  for (const alike of Map.groupBy(likely, ({ pattern }) => pattern).values()) {
    const all = alike.flatMap(({ entries }) => entries);
    if (new Set(all.map(({ label }) => label.code)).size < fewest(all)) continue;
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
  const needed = errorLevel(entries[0]?.label.before ?? '') > 0 ? certainty / 2 : certainty;
  const judgement = judgeGiven({ table: listed.table, surroundings }, listed.given, isElsewhere ? 0 : needed);
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

/** What stands further behind a code is seldom about its meaning alone. */
const longestHead = 80;

/** What was not read might be codes after all: a title of errors stands above it, or its texts tell of faults. */
export const mightBeCodes = ({ entries, surroundings: { near, far } }: ListingCase): boolean =>
  entries.length >= 2 &&
  mayBeCodes(entries, { near, far }) &&
  (near.some((text) => errorLevel(text) === 2) ||
    (near.some(saysCode) && far.some((text) => errorLevel(text) === 2)) ||
    (entries.length > 2 && entries.filter(tellsOfFault).length * 3 >= entries.length));

const tellsOfFault = (entry: Entry): boolean => isErrorText(textOf(entry).slice(0, longestHead));

/** What only looks like codes: chapters, steps, years, calls, releases, issues, settings. */
function mayBeCodes(entries: readonly Entry[], { near, far }: TableSurroundings): boolean {
  const labels = entries.map(({ label }) => label);
  const codes = labels.map(({ code }) => code);
  const share = (test: (entry: Entry) => boolean): number => entries.filter(test).length / entries.length;
  if (new Set(codes).size < codes.length * 0.8) return false;
  const before = [...new Set(labels.map((label) => label.before.toLowerCase()))];
  const names = share(({ label }) => label.form === 'name');
  const isOther =
    before.length > 1 ||
    before.some((word) => word !== '' && errorLevel(word) === 0 && !saysCode(word)) ||
    isListOfWork(headingsAmong([...near, ...far])) ||
    (share(isYear) > 0.9 && share((entry) => isErrorText(textOf(entry))) < 0.5) ||
    share(({ label: { rest } }) => /^\s*\//u.test(plainText(rest))) >= 0.5 ||
    codes.every((code) => commit.test(code));
  return !isOther && (names < 0.8 || share(({ label: { code } }) => isErrorsName(code)) >= 0.5);
}

/** "Known issues", unless "Request issues" stand below "Error codes". */
const isListOfWork = (headings: readonly string[]): boolean =>
  headings.some((text) => speaksOf.work.test(text)) &&
  !headings.some((text) => errorLevel(text) === 2 && !speaksOf.work.test(text));

const textOf = ({ label, body }: Entry): string =>
  [label.rest, ...body.map(({ text }) => text)].map(plainText).join(' ');
