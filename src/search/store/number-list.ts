/** Ascending numbers, of a million at most, as text: a character for each gap, which UTF-8 writes the shorter the smaller it is. */

/** The first character that no line of the index has between its parts (`:`, `;`, white space). */
const zero = 0x3c;
const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** `[3, 4, 40]` -> `"?=`"`. */
export function writeNumbers(numbers: readonly number[]): string {
  const gaps = numbers.map((number, index) => zero + number - (numbers[index - 1] ?? 0));
  return gaps.map((gap) => String.fromCodePoint(gap < firstSurrogate ? gap : gap + surrogates)).join('');
}

export function readNumbers(text: string): number[] {
  let last = 0;
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? zero;
    last += (code < firstSurrogate ? code : code - surrogates) - zero;
    return last;
  });
}
