/** Scripts that one language has to itself; what is written in Latin letters says nothing. */
const scripts = [
  ['ja', /[\p{scx=Hira}\p{scx=Kana}]/gu],
  ['ko', /\p{scx=Hang}/gu],
  ['zh', /\p{scx=Han}/gu],
] as const;

/** Share of all letters that makes a text one of the language. */
const enough = 0.2;

/** The language of a text by its letters, where they say so. */
export function writtenIn(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * enough)?.[0];
}
