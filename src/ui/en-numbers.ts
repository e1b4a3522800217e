/** How English counts. */
const plurals = new Intl.PluralRules('en');
export const numbers = new Intl.NumberFormat('en');

/** `counted('code')(1200)` -> `"1,200 codes"`. */
export const counted =
  (one: string, other = `${one}s`) =>
  (number: number): string =>
    `${numbers.format(number)} ${plurals.select(number) === 'one' ? one : other}`;
