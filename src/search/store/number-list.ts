/** Ascending numbers as text: the gaps, five bits a digit, the low bits first. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const more = 32;

/** `[3, 4, 40]` -> `"31A1"`. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const number of numbers) {
    let gap = number - before;
    before = number;
    while (gap >= more) {
      text += digits.charAt(more + (gap % more));
      gap = Math.floor(gap / more);
    }
    text += digits.charAt(gap);
  }
  return text;
}

/** Throws a TypeError for a character that no list has. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  let gap = 0;
  let factor = 1;
  for (let index = 0; index < text.length; index += 1) {
    const digit = valueOf(text.charCodeAt(index));
    gap += (digit % more) * factor;
    if (digit >= more) {
      factor *= more;
      continue;
    }
    last += gap;
    numbers.push(last);
    gap = 0;
    factor = 1;
  }
  return numbers;
}

function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 122) return code - 87;
  if (code >= 65 && code <= 90) return code - 29;
  if (code === 45) return 62;
  if (code === 95) return 63;
  throw new TypeError('A list of numbers has a character that belongs to none.');
}
