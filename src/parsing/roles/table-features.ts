/** What there is to see of a table that might list codes, for weights.ts to weigh. */
import type { RawTable } from '../tables/raw-table.ts';
import { formOf, isNumeric } from '../values/forms.ts';
import { isCount, isCounter } from './column-features.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Reading } from './reading.ts';
import { errorLevel, speaksOfOtherThings } from './error-words.ts';
import { isMessageHeader, saysCode, saysStatus, speaksOf } from './header-words.ts';

/** The words around a table. */
export interface TableSurroundings {
  /** Nearest heading, caption and paragraph above, nearest last. */
  readonly near: readonly string[];
  /** Headings further up and the document's title. */
  readonly far: readonly string[];
}

/** Longer texts around a table are sentences, which speak of many things. */
const longestHeading = 80;

export const headingsAmong = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.length <= longestHeading);

export function tableFeatures(
  table: RawTable,
  profiles: readonly ColumnProfile[],
  { value, roles, asSentences }: Reading,
  { near, far }: TableSurroundings,
  isElsewhere: boolean,
) {
  const others = profiles.filter((profile) => profile !== value);
  const nearest = near.at(-1) ?? '';
  const otherCodes = near.some((text) => saysCode(text) && errorLevel(text) < 2);
  const headings = headingsAmong(near);
  const levelNear = Math.max(0, ...near.map(errorLevel));
  // The names may stand below the word that the values lack: `Selector | Error`.
  const named = profiles.find(({ column }) => roles[column] === 'name');
  const namesFaults = named !== undefined && speaksOf.fault.test(named.header);
  const counts = isCounter(value);
  const level = Math.max(value.level, namesFaults || counts ? (named?.level ?? 0) : 0);
  const lists = level === 2;
  // Of a few digits, none of them of a hash.
  const areFigures = others.every(({ length, share }) => length <= 6 && share('numbered') >= 0.9);
  const isCode = saysCode(value.header) || value.level > 0;
  const onlyStatuses = value.hint === 'status' && value.share('status') >= 0.9;
  const isBare = profiles.every(({ header }) => header === '');
  const isFault = namesFaults || speaksOf.fault.test(value.header);
  const plain = (value.plain && !counts) || onlyStatuses || (isBare && value.numbers >= 0.8);
  const has = (role: Reading['roles'][number]): boolean =>
    roles.some((each, column) => each === role && (profiles[column]?.filled ?? 0) >= 0.5);
  const remedies = others.filter(
    ({ header, filled, share, codes }) =>
      speaksOf.remedy.test(header) && filled >= 0.5 && share('numbered') < 0.5 && codes < 0.5,
  );
  const own = profiles.filter(({ header, level }) => !speaksOfOtherThings(header) || level > 0);
  const zeros = table.rows.filter(({ cells }) => cells[value.column]?.text === '0').length;
  const figures = others.filter(
    (other) => isCount(other) && other.numbers >= 0.4 && other.share('status') < 0.9,
  ).length;
  // "Values of the enumeration": the heading above says which one.
  const isEnumerated = near.some((text) => speaksOf.enumerated.test(text));
  const other =
    !isEnumerated && (endsInOtherThings(nearest) || (near.some(listsOtherThings) && errorLevel(nearest) < 2));
  const errorTexts = Math.min(
    1,
    Math.max(0, ...profiles.map((one) => one.share('errorText') * one.filled)) * 2,
  );
  // "Delivery events" that fail, each with what it means and what to do.
  const isRemedied = plain && isCode && errorTexts === 1 && has('message') && has('solution');
  return {
    codeHeaderLists: lists,
    codeHeaderMentions: level === 1,
    codeHeaderIsFault: isFault && !lists,
    codeHeaderNames: value.hint === 'name',
    /** "Status": a state of things, where nothing calls it a code and it is no status of HTTP. */
    codeHeaderIsStatus: saysStatus(value.header) && !saysCode(value.header) && value.share('status') < 0.5,
    codeHeaderIsOther: speaksOfOtherThings(value.header),
    plainCodeHeader: plain,
    nearLists: levelNear === 2,
    nearMentions: levelNear === 1,
    farLists: far.some((text) => errorLevel(text) === 2),
    /** Something further up is a title such as "Printer error codes", and nothing near speaks of other codes. */
    titled:
      far.some((text) => errorLevel(text) === 2 && saysCode(text)) &&
      !otherCodes &&
      (isBare || saysCode(value.header)) &&
      value.codes - value.names >= 0.6,
    errorNames: Math.min(1, Math.max(0, ...own.map(({ share, filled }) => share('errorName') * filled)) * 2),
    errorTexts,
    remedy: remedies.length > 0 && isCode,
    asksWhatToDo: others.some(({ header, filled }) => speaksOf.question.test(header) && filled >= 0.5),
    solution: has('solution'),
    printed: others.some(({ header }) => isMessageHeader(header)),
    /** Each code has the HTTP status that a request fails with. */
    answered: isCode && others.some(({ hint, share }) => hint === 'status' && share('refusal') >= 0.8),
    /** Another table of its header is one of codes. */
    readElsewhere: isElsewhere,
    nearOtherCodes: otherCodes,
    otherThings: other && !isRemedied && !(lists ? saysCode(value.header) : isFault && isElsewhere),
    parameters: describesParameters(profiles) && (asSentences || !lists),
    sameValue: zeros > 1 && zeros * 2 > table.rows.length,
    literals: value.share('literal') >= 0.5,
    counted: value.serial,
    /** `Bug ID`, or `No. | Error | Assignee` with rows 1, 2, 3: a list of work or of known faults. */
    countsRows:
      value.share('work') >= 0.8
        ? 2
        : speaksOf.work.test(value.header) ||
          (counts && [...headings, ...profiles.map(({ header }) => header)].some(saysWork)),
    ofWork: headings.some(saysWork),
    behind: (value.column / 3) * (value.share('status') >= 0.9 ? 2 : 1),
    /** Counts of something; with nothing else beside the codes, the table only says how many there were. */
    figures: areFigures && figures === others.length ? 3 : Math.min(lists ? 1 : 3, figures),
    wordsOnly: value.codes < 0.3 && !asSentences,
    /** A sentence with nothing beside it is no code at all. */
    noText: (asSentences ? 10 : 1) * Number(!has('message') && !has('cause') && !has('solution')),
  };
}

const saysWork = (text: string): boolean => speaksOf.work.test(text);

export type TableFeature = keyof ReturnType<typeof tableFeatures>;

/** A column has the names of parameters, or their types. */
export const describesParameters = (profiles: readonly ColumnProfile[]): boolean =>
  speaksOf.parameter.test(profiles[0]?.header ?? '') ||
  profiles.some(({ share }) => share('dataType') >= 0.8);

/** `Code | 1 | 2 | 3` above `Meaning | Hot | Cold | Dry`: the table lies on its side. */
export const headsAreCodes = ([, ...others]: readonly ColumnProfile[]): boolean =>
  others.length > 1 && others.every(({ header }) => isNumeric(formOf(header)));

/** What a heading says counts; of a paragraph only the sentence that leads over to the table, and of both the head alone. */
function listsOtherThings(text: string): boolean {
  const lead = text.length <= 100 ? text : /[^.。!?！？]*[:：]\s*$/u.exec(text)?.[0];
  return lead !== undefined && speaksOfOtherThings(headOf(lead));
}

/** `"Fault register values for each version"` lists no versions. */
const headOf = (text: string): string =>
  text.split(/\s(?:of|for|in|by|from|on|per|that|which|when)\s/u, 1)[0] ?? text;

/** `"Errors come from one of these components:"` -> true, whatever else the sentence speaks of. */
function endsInOtherThings(text: string): boolean {
  const last = /(\S+)\s*[:：]\s*$/u.exec(text)?.[1];
  return last !== undefined && speaksOfOtherThings(last) && errorLevel(last) === 0;
}
