/** What can be wrong with a document that says in another language what an original says. */
import type { Position } from '../../../domain/error-code.ts';
import { didYouMean, error, note, warning } from './problem.ts';

interface OfCode {
  readonly value: string;
  readonly original: Position;
}
interface Differs extends OfCode {
  readonly says: string;
  readonly originalSays: string;
}

const at = ({ file, line }: Position): string => `${file}:${line}`;

export const translationProblems = {
  'translation-of-nothing': error<{ name: string; suggestion: string | undefined }>({
    message: ({ name }) => `This says that it is a translation of "${name}", but there is no such document.`,
    hint: didYouMean,
    explanation:
      'A translation has the addresses of its original, so without one it has no place on the site.',
    example: '---\nlang: de\ntranslationOf: shpo\n---',
    fix: 'Name the slug or the file of the original in `translationOf`, or remove the key.',
  }),
  'translation-language': error({
    message: () => 'This is a translation, but no language tag says into which language.',
    explanation: 'The language of a translation is the first part of all of its addresses.',
    example: '---\ntranslationOf: shop\n---',
    fix: 'Write the tag into the front matter, for example `lang: de` or `lang: zh-CN`; the name of a language is none.',
  }),
  'translation-twice': error<{ language: string; owner: string }>({
    message: ({ language, owner }) =>
      `${owner} says the same in ${language} already; two documents cannot have the same addresses.`,
    explanation: 'A document has one text in each language.',
    example: 'content/shop.de.md and content/shop-german.md with `lang: de` and `translationOf: shop`',
    fix: 'Keep one of the two, or say in the front matter of either which language it is in: `lang: en`.',
  }),
  'translation-unfit': error<{ original: string; shared: number; codes: number }>({
    message: ({ original, shared, codes }) =>
      `Only ${shared} of the ${codes} codes of this translation are in ${original}: it seems to be of another document.`,
    explanation:
      'A code has the same value in all languages, so a translation and its original share their codes.',
    example: 'content/shop.de.md with the codes of another product',
    fix: 'Name the file or `translationOf` after the document that this translates, or remove `translationOf` to publish it by itself.',
  }),
  'translation-lacks-code': warning<OfCode>({
    message: ({ value, original }) =>
      `The translation lacks the code ${value} of ${at(original)}; its page shows the words of the original.`,
    explanation: 'A code that the original has got since is not in the translation.',
    example: '| 42 | in the original, and no row for 42 in the translation',
    fix: 'Add a row for it.',
  }),
  'translation-lacks-category': warning<{ heading: string; original: Position }>({
    message: ({ heading, original }) =>
      `The translation lacks the category "${heading}" of ${at(original)}; its pages show the words of the original.`,
    explanation: 'Categories are matched by the codes that they share; nothing of this one was found.',
    example: '## Till errors in the original, and no table with its codes in the translation',
    fix: 'Add the table, with the codes as they are.',
  }),
  'translation-extra-code': warning<{ value: string; file: string }>({
    message: ({ value, file }) =>
      `The code ${value} is in the translation alone; readers of the original, ${file}, do not find it.`,
    explanation: 'A code was added to the translation or removed from the original.',
    example: '| 49 | in the translation, and no row for 49 in the original',
    fix: 'Add it to the original, or remove it here when it is gone there.',
  }),
  'translation-extra-category': warning<{ heading: string; file: string }>({
    message: ({ heading, file }) =>
      `The category "${heading}" shares no code with the original, ${file}, so it is in this language alone.`,
    explanation: 'The translation has more categories than its original.',
    example: '## Lieferfehler in the translation alone',
    fix: 'Add the table to the original, or remove it here.',
  }),
  'translation-value-differs': warning<Differs>({
    message: ({ says, originalSays, original }) =>
      `The value is written ${says} here and ${originalSays} in ${at(original)}.`,
    explanation: 'A value is the same in all languages.',
    example: '| 0x2A | in the translation of | 42 / 0x2A |',
    fix: 'Write the value as the original does.',
  }),
  'translation-name-differs': warning<Differs>({
    message: ({ value, says, originalSays, original }) =>
      `${value} is called ${says === '' ? 'nothing' : says} here and ${originalSays === '' ? 'nothing' : originalSays} in ${at(original)}; one of the two is wrong.`,
    explanation: 'A symbolic name is the same in all languages.',
    example: '| 42 | SOLD | in the translation of | 42 | GONE |',
    fix: 'Correct the name where it is wrong; both are found until then.',
  }),
  'translation-meanings-differ': warning<Differs>({
    message: ({ value, says, originalSays, original }) =>
      `${value} has ${says === '1' ? 'one row' : `${says} rows`} here and ${originalSays === '1' ? 'one' : originalSays} in ${at(original)}.`,
    explanation: 'A code with several rows has several meanings, and a translation has as many.',
    example: '| 71 | twice in the translation, once in the original',
    fix: 'Give both as many rows.',
  }),
  'translation-left': note<{ value: string; text: string; original: Position }>({
    message: ({ value, text, original }) =>
      `A text of ${value} is word for word that of ${at(original)}: "${text}".`,
    explanation: 'A text that was copied and not translated.',
    example: '| 43 | The offer has ended | in a German translation',
    fix: 'Translate it.',
  }),
} as const;
