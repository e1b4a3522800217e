/**
 * Interface words in Arabic letters, made of the English ones letter by letter: no reader's language, but whole. A site that has
 * them runs from right to left, and what is still in Latin letters on its pages stands outside of `src/ui/`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { Project } from './site.ts';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const inArabic = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);

/** Gives the project words for `ar`, as the guide says: a folder of files, and its name in two lists. */
export async function addArabicWords({ root }: Project): Promise<void> {
  const ui = join(root, 'src/ui');
  await mkdir(join(ui, 'ar'));
  for (const name of await readdir(join(ui, 'en'))) {
    const text = await readFile(join(ui, 'en', name), 'utf8');
    await writeFile(join(ui, 'ar', name), translated(name, inArabicForms(text)));
  }
  await change(join(ui, 'page-words.ts'), [
    ['import { page as de }', "import { page as ar } from './ar/page.ts';\nimport { page as de }"],
    ['{ en,', '{ ar, en,'],
  ]);
  await change(join(ui, 'script-words.ts'), [
    [
      '  de: {',
      "  ar: { browser: () => import('./ar/browser.ts'), search: () => import('./ar/search.ts') },\n  de: {",
    ],
  ]);
}

/** What counts, lists and dates in English does so in Arabic. */
const inArabicForms = (text: string): string => text.replace(/(?<=new Intl\.\w+\(')en(?:-GB)?(?=')/gu, 'ar');

async function change(file: string, pairs: readonly (readonly [from: string, to: string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
}

/** Every text of a file that is words: no key, no type, no tag of `Intl`, nothing that is compared. */
function translated(name: string, text: string): string {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const words: (readonly [start: number, end: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node) && isWords(node)) words.push([node.getStart(source) + 1, node.getEnd() - 1]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  let end = 0;
  return words
    .map(([from, to], index) => {
      const piece = text.slice(end, from) + inArabic(text.slice(from, to));
      end = to;
      return index === words.length - 1 ? piece + text.slice(to) : piece;
    })
    .join('');
}

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

function isWords(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent) || ts.isNewExpression(parent))
    return false;
  if (ts.isBinaryExpression(parent)) return false;
  return (
    !ts.isPropertyAssignment(parent) ||
    (parent.name !== node && !/^(?:date|time)/u.test(parent.name.getText()))
  );
}
