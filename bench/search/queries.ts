/** What readers would type and paste who met some of the codes of a library. */
import type { SearchableCode } from '../mini-search.ts';

export interface DerivedQuery {
  readonly kind: 'value' | 'labelled' | 'name' | 'name parts' | 'words' | 'typo' | 'log' | 'unknown';
  readonly text: string;
  /** The query without its typos: what a first hit must have, if it is not the code itself. */
  readonly meant: string;
  /** The code that it was made from; undefined for one that is made up. */
  readonly code: SearchableCode | undefined;
}

/** `count` codes, evenly spread, each asked for in every kind. */
export function queriesFor(codes: readonly SearchableCode[], count: number): DerivedQuery[] {
  const step = Math.max(1, Math.floor(codes.length / count));
  return codes
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .flatMap((code, index) => [...asked(code), made(index)]);
}

function asked(code: SearchableCode): DerivedQuery[] {
  const { value } = code;
  const message = code.message ?? '';
  const words = wordsOf(message);
  const name = code.name === value ? null : code.name;
  const queries: [DerivedQuery['kind'], string][] = [
    ['value', value],
    ['labelled', `error code: ${value}`],
    ['words', words.join(' ')],
    ['typo', words.map((word, index) => (index === 0 ? mistyped(word) : word)).join(' ')],
    ['log', `2026-05-01 12:30:11.402 E/Client(2211): call failed after 1250 ms, code=${value} (${message})`],
  ];
  if (name) {
    queries.push(['name', name], ['name parts', name.toLowerCase().split('_').slice(-3).join(' ')]);
  }
  const meant = (kind: DerivedQuery['kind'], text: string): string =>
    kind === 'typo' ? words.join(' ') : text;
  return queries.map(([kind, text]) => ({ kind, text, meant: meant(kind, text), code }));
}

/** The longest words of a message, in its order. */
function wordsOf(message: string): string[] {
  const words = message.match(/\p{L}{4,}/gu) ?? [];
  const longest = new Set(words.toSorted((left, right) => right.length - left.length).slice(0, 4));
  return words.filter((word) => longest.has(word));
}

/** With two letters swapped behind its first two. */
const mistyped = (word: string): string =>
  word.replace(
    /^(..)(.)(.)/u,
    (_all, start: string, second: string, third: string) => start + third + second,
  );

const madeUp = ['zyqqwer {n}', 'error {n}', 'XQ_ERR_PLINTH_{n}', 'gruffalo mountain pancake {n}'];
const made = (index: number): DerivedQuery => ({
  kind: 'unknown',
  text: (madeUp[index % madeUp.length] ?? '').replace('{n}', String(987_650_000 + index)),
  meant: '',
  code: undefined,
});
