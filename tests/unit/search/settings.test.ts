/** Whoever wants to know what was set by hand looks into one file. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import ts from 'typescript';

/** Where numbers are a notation or the form of a file, and no judgement. */
const notations = ['text', 'store', 'build'].map((room) => `src/search/${room}/`);
const plain = new Set(['0', '1', '2']);

function numbersIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !plain.has(node.text)) found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

it('has no number outside of settings.ts that shapes what is found', () => {
  const files = globSync('src/search/**/*.ts').filter(
    (path) => !path.endsWith('/settings.ts') && !notations.some((room) => path.startsWith(room)),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(numbersIn('src/search/settings.ts').length).toBeGreaterThan(20);
  expect(files.flatMap(numbersIn)).toEqual([]);
});
