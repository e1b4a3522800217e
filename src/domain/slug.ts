/**
 * Path segments. A heading is shortened to readable ASCII; a value keeps its spelling, because people
 * build its address by hand.
 */
import anyAscii from 'any-ascii';
import { contentHash } from './content-hash.ts';

/** Longest segment in bytes: file systems stop at 255, and a twin's ending needs room. */
const longestSegment = 180;

/** Windows keeps these for devices, whatever ending follows. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

const genericTail =
  /[\s:：\-–—]*\b(?:error|status|return|response)?[\s-]*(?:codes?|errors?)(?:[\s-]*(?:list|table|reference))?\s*$/iu;

/** Words that call for another one: what follows them belongs to the name. So do words that stand alone, and tags of languages. */
const isOpen =
  /^\s*(?:(?:other|additional|further|common|general|possible|various|known|all|new)|[a-z]{2}(?:[-_][a-z]{2})?)\s*$|(?:^|[\s\-–—])(?:and|or|of|for|in|to|with|the|de|del|des|di|da|do|du|la|les|der|die|das|von|und|oder|et|ou|y|e|i|и|или|для|&|\+|\/)[\s\-–—:：]*$/iu;

/** Numbers of sections change when one is inserted, so they are no part of an address. */
const sectionNumber = /^\s*(?:\d+(?:\.\d+)+[.、．)）]?|\d+[.、．)）])\s*(?=\p{L})/u;

/** Pictures, and what joins and colours them. */
const pictures = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/gu;

const withoutMarks = (heading: string): string => heading.replace(pictures, ' ').replace(sectionNumber, '');

/** What stands behind this many characters of a heading names nothing. */
const longestHeading = 1000;

/** True for headings that say no more than that codes follow: "Error codes". */
export const isGenericHeading = (heading: string): boolean =>
  heading.length <= longestHeading && withoutMarks(heading).replace(genericTail, '').trim() === '';

/**
 * Readable segment for a heading or a file name: `"Recording Error Codes"` -> `"recording"`,
 * `"3.2 Error codes"` -> `"error-codes"`, `"Códigos de error"` -> `"codigos-de-error"`, `"错误码"` -> `"cuowuma"`. Never empty: what has no letter or digit gives `"section"`.
 */
export function slugFromHeading(heading: string): string {
  const named = withoutMarks(heading.slice(0, longestHeading));
  const shorter = named.replace(genericTail, '');
  const words = asciiWords(isOpen.test(shorter) ? named : shorter) || asciiWords(named);
  const slug = words.slice(0, longestSegment).replace(/-+$/u, '') || 'section';
  return deviceName.exec(slug)?.[0] === slug ? `${slug}-codes` : slug;
}

/** Whether a text can be the slug of a document or category as it is. */
export const isSlug = (text: string): boolean =>
  text.length <= longestSegment && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);

function asciiWords(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .replace(/(?<=[\p{L}\p{N}])['’](?=\p{L})/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Values that the rule leaves as they are; most are of this kind. */
const plainSegment = /^(?:\d{1,20}|[A-Z]{3,20}_[A-Z0-9_]{1,150})$/u;

/**
 * The rule for values: letters, digits, `-`, `_` and `.` stay; every other byte of the UTF-8 form becomes
 * `~` and two upper-case hex digits. So `"MK:0003"` is `"MK~3A0003"`, and `decodeSegment` gives it back.
 * A dot is written `~2E` where a path or a host would misread it (first, last, or before the ending of a
 * twin), as is the first letter of a name that Windows keeps for devices. A segment too long for a file
 * system is cut and closed with `~~` and a hash; that one cannot be read back.
 */
export function encodeSegment(value: string): string {
  if (plainSegment.test(value)) return value;
  const segment = value
    .normalize('NFC')
    .replace(/[^A-Za-z0-9._-]+/gu, escapeBytes)
    .replace(/^\.|\.$/gu, '~2E')
    .replace(/\.(?=(?:md|json|html?|xml|txt|csv)$)/iu, '~2E')
    .replace(deviceName, (device) => escapeBytes(device.charAt(0)) + device.slice(1));
  if (segment.length <= longestSegment) return segment || '~';
  const cut = segment.slice(0, longestSegment - 16).replace(/~[0-9A-F]?$/u, '');
  return `${cut}~~${contentHash([value])}`;
}

/** Gives the value that `encodeSegment` was given; undefined when the segment was cut or is not one of its own. */
export function decodeSegment(segment: string): string | undefined {
  if (segment.includes('~~') || /~(?![0-9A-F]{2})/u.test(segment)) return undefined;
  try {
    return decodeURIComponent(segment.replace(/%/gu, '%25').replace(/~(?=[0-9A-F]{2})/gu, '%'));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Same value, but different from every segment in `taken` even where a file system ignores case. */
export function encodeDistinctSegment(value: string, taken: (lowerCased: string) => boolean): string {
  const segment = encodeSegment(value);
  if (!taken(segment.toLowerCase())) return segment;
  const escaped = segment.replace(/(?<!~|~[0-9A-F])[A-Z]/gu, escapeBytes);
  // Escapes are written in capitals, so a small letter is always a sign of the value itself.
  return escaped === segment ? segment.replace(/[a-z]/u, escapeBytes) : escaped;
}

function escapeBytes(characters: string): string {
  return Array.from(
    new TextEncoder().encode(characters),
    (byte) => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}
