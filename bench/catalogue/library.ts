/** What every generator is given: the codes, and the same codes as the Markdown tables that this site reads. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainText, type InlineText } from '../../src/domain/inline-text.ts';
import { readContentFolder } from '../../src/loading/content-folder.ts';
import { generateCodes, type BenchCode } from './generate.ts';
import { documentText } from './markdown.ts';

export interface BenchLibrary {
  readonly codes: readonly BenchCode[];
  /** Text of each document, by the name of its file. */
  readonly documents: ReadonlyMap<string, string>;
}

/** One code of a library with another message. */
export interface Edit {
  /** The library after the edit. */
  readonly library: BenchLibrary;
  readonly code: BenchCode;
  /** Name of the one document that changed. */
  readonly file: string;
}

const content = join(import.meta.dirname, '../../content');
/** At this size the library is the site's own document, at any other it is generated. */
export const seedSize = 108;

export async function libraryOf(size: number): Promise<BenchLibrary> {
  if (size === seedSize) return readSeed();
  const codes = [...generateCodes(size)];
  const groups = Map.groupBy(codes, fileOf);
  return {
    codes,
    documents: new Map([...groups].map(([file, members]) => [file, documentText(members)])),
  };
}

async function readSeed(): Promise<BenchLibrary> {
  const { catalogue } = await readContentFolder(content);
  const documents = new Map(catalogue.documents.map((document) => [document.slug, document]));
  const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
  const textOf = (text: InlineText | undefined): string => plainText(text ?? []);
  const codes = catalogue.codes.map(({ document, category, value, names, meanings: [meaning] }) => ({
    document,
    documentTitle: documents.get(document)?.title ?? document,
    category,
    categoryTitle: categories.get(`${document}/${category}`)?.title ?? category,
    value,
    name: names[0] ?? '',
    message: textOf(meaning.message),
    cause: textOf(meaning.cause),
    solution: textOf(meaning.solution),
  }));
  const texts = catalogue.documents.map(async ({ slug, file }): Promise<[string, string]> => [
    `${slug}.md`,
    await readFile(join(content, file), 'utf8'),
  ]);
  return { codes, documents: new Map(await Promise.all(texts)) };
}

/** The library with the message of the code in its middle changed, each `number` to something else. */
export function editMiddle({ codes, documents }: BenchLibrary, number: number): Edit {
  const before = codes[Math.floor(codes.length / 2)];
  if (!before) throw new RangeError('A library without codes has no row to edit.');
  const code = { ...before, message: `${before.message} (edit ${number})` };
  const file = fileOf(code);
  const text = replaceMessage(documents.get(file) ?? '', before, code.message);
  return {
    library: {
      codes: codes.map((each) => (each === before ? code : each)),
      documents: new Map([...documents, [file, text]]),
    },
    code,
    file,
  };
}

function replaceMessage(text: string, { value, name, message }: BenchCode, changed: string): string {
  const lines = text.split('\n');
  const row = lines.findIndex((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return [value, message, ...(name === '' ? [] : [name])].every((part) => cells.includes(part));
  });
  if (row === -1) throw new Error(`No row holds ${value} with its message.`);
  return lines.map((line, at) => (at === row ? line.replace(message, () => changed) : line)).join('\n');
}

const fileOf = ({ document }: BenchCode): string => `${document}.md`;
