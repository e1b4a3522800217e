/**
 * The stem that the forms of an English word share, so that "recorded" finds "recording". Lighter than
 * Porter's: it takes endings off and hardly rewrites what is left, so a stem still reads as the word's start.
 */

/** Endings that come off when at least so many letters stay; the first that fits is taken. */
const endings: readonly (readonly [ending: RegExp, stay: number])[] = [
  [/(?<!e)(?:ations?|ated|ating|ately|ates?)$/u, 4],
  [/(?:itions?|ements?|ments?)$/u, 5],
  [/(?:ness|ances?|ences?|ures?|ives?|ables?|ibles?|ions?|ingly|edly)$/u, 4],
  [/(?<!e)ed$|ings?$/u, 3],
  [/ly$/u, 4],
];
const shortest = 3;

/** `"recordings"` -> `"record"`, `"expired"` -> `"expir"`, `"is"` -> `"is"`. Expects folded letters. */
export function stem(word: string): string {
  if (word.length <= shortest || !/^[a-z]+$/u.test(word)) return word;
  return withoutEnding(singular(word))
    .replace(/(?<=.{3})e$/u, '')
    .replace(/(?<=..)y$/u, 'i');
}

const singular = (word: string): string =>
  word.replace(/(?<=..)ies$|(?<=.(?:s|x|z|ch|sh))es$|(?<=..[^isu])s$/u, (ending) =>
    ending === 'ies' ? 'y' : '',
  );

function withoutEnding(word: string): string {
  for (const [ending, stay] of endings) {
    const root = word.replace(ending, '');
    if (root !== word && root.length >= stay && /[aeiouy]/u.test(root))
      return root.replace(/([bdfgmnprt])\1$/u, '$1');
  }
  return word;
}
