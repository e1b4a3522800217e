const english = new Intl.PluralRules('en');
const grouped = new Intl.NumberFormat('en');

/** `count(1, 'code')` -> `"1 code"`, `count(1200, 'code')` -> `"1,200 codes"`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${grouped.format(number)} ${english.select(number) === 'one' ? noun : plural}`;
