/** What bytes that should be text are instead, as far as it can be told. */
import { isUtf8 } from 'node:buffer';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'unknown' | 'binary';

/** Looks at the start of a file for signs; only UTF-8 is looked at whole. */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const start = bytes.subarray(0, 65_536);
  if (start.includes(0)) return wideOrBinary(start);
  if (isUtf8(bytes)) return 'UTF-8';
  return isChinese(start) ? 'GB18030' : 'unknown';
}

/** In UTF-16, every second byte of English letters, digits and signs is 0. */
function wideOrBinary(start: Buffer): Encoding {
  let [even, odd] = [0, 0];
  for (const [index, byte] of start.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = start.length / 8;
  if (odd > many && even * 8 < odd) return 'UTF-16LE';
  return even > many && odd * 8 < even ? 'UTF-16BE' : 'binary';
}

function isChinese(start: Buffer): boolean {
  const text = new TextDecoder('gb18030').decode(start);
  const others = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const han = text.match(/[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0;
  return others > 0 && han / others > 0.9 && /\p{sc=Han}{2}/u.test(text);
}
