/** What the words around a table and in its cells say of errors, in figures. */
import type { ColumnProfile } from './column-profile.ts';
import { errorLevel, type Level, speaksOfOtherThings } from './error-words.ts';
import { saysCode } from './header-words.ts';

/** The words around a table. */
export interface TableSurroundings {
  /** Nearest heading, caption and paragraph above, nearest last. */
  readonly near: readonly string[];
  /** Headings further up, the document's title and the file's name. */
  readonly far: readonly string[];
}

/** What speaks for and against a table of errors, apart from its columns' roles. */
export interface Evidence {
  readonly near: Level;
  readonly far: Level;
  /** Something further up is a title such as "Printer error codes", and nothing near speaks of other codes. */
  readonly titled: boolean;
  /** The words around the table name something else that it lists. */
  readonly other: boolean;
  /** Share of the rows whose name or text says that something went wrong. */
  readonly names: number;
  readonly texts: number;
}

export function gatherEvidence(
  profiles: readonly ColumnProfile[],
  { near, far }: TableSurroundings,
): Evidence {
  const level = (texts: readonly string[]): Level => highest(texts.map(errorLevel));
  const nearLevel = level(near);
  const nearest = near.at(-1) ?? '';
  return {
    near: nearLevel,
    far: level(far),
    titled:
      far.some((text) => errorLevel(text) === 2 && saysCode(text)) &&
      !near.some((text) => errorLevel(text) < 2 && saysCode(text)),
    other: endsInOtherThings(nearest) || (near.some(listsOtherThings) && errorLevel(nearest) < 2),
    get names() {
      const named = profiles.filter(({ header }) => !speaksOfOtherThings(header) || errorLevel(header) > 0);
      return Math.max(0, ...named.map(({ errorNames, filled }) => errorNames * filled));
    },
    get texts() {
      return Math.max(0, ...profiles.map(({ errorTexts, filled }) => errorTexts * filled));
    },
  };
}

/** What a heading says counts; of a paragraph only the sentence that leads over to the table. */
function listsOtherThings(text: string): boolean {
  const lead = text.length <= 100 ? text : /[^.。!?！？]*[:：]\s*$/u.exec(text)?.[0];
  return lead !== undefined && speaksOfOtherThings(lead) && errorLevel(lead) < 2;
}

/** `"Errors come from one of these components:"` -> true, whatever else the sentence speaks of. */
function endsInOtherThings(text: string): boolean {
  const last = /(\S+)\s*[:：]\s*$/u.exec(text)?.[1];
  return last !== undefined && speaksOfOtherThings(last) && errorLevel(last) === 0;
}

export const highest = (levels: readonly Level[]): Level =>
  levels.includes(2) ? 2 : levels.includes(1) ? 1 : 0;
