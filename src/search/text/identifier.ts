/** Symbolic names as programs write them: `AV_ERR_TIMEOUT`, `av-err-timeout`, `avErrTimeout`, `AVRoom::Enter`. */
import { remembered } from '../../domain/remembered.ts';
import { settings } from '../settings.ts';
import { foldLetters } from './fold.ts';

/** A plural acronym, a word that is numbered (`Timeout1`), an acronym, a capitalised or small word with its digits (`utf8`), a number, or any other letters. */
const part =
  /\p{Lu}{2,}s(?!\p{Ll})|(?:\p{Lu}?\p{Ll}{4,}|\p{Lu}{5,}(?!\p{Ll}))(?=\p{N})|\p{Lu}+(?![\p{Ll}])\p{N}*|\p{Lu}?\p{Ll}+\p{N}*|\p{N}+|\p{L}+/gu;

/** `"AVRoom::ROOM_TYPE_PAIR"` -> `["av", "room", "room", "type", "pair"]`. */
export const identifierParts: (identifier: string) => readonly string[] = remembered(
  (identifier) => Array.from(identifier.matchAll(part), ([letters]) => foldLetters(letters)),
  settings.remembered,
);

/** True for what only a program writes: inner separators, or capitals inside a word. */
export const isIdentifier = (text: string): boolean =>
  /[\p{L}\p{N}]_+[\p{L}\p{N}]|^_|_$|::|->|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(text);
