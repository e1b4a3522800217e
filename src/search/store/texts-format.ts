/** The longer texts of codes, and the guides: what only queries for words need. */
import { readColumns, writeColumns } from './columns.ts';
import { expectShape, isNumber, isShape } from './shape.ts';
import type { Row } from './store.ts';

const codeColumns = ['cause', 'solution', 'keywords', 'other'] as const;
const guideColumns = ['path', 'title', 'text'] as const;

export function writeTexts(rows: readonly Row[]): string {
  const codes = rows.filter(({ kind }) => kind === 'code');
  const guides = rows.filter(({ kind }) => kind === 'guide');
  const file = {
    codes: codes.length,
    codeTexts: writeColumns(
      codeColumns,
      codes.map(({ texts }) => texts ?? { cause: '', solution: '', keywords: '', other: '' }),
    ),
    guides: guides.length,
    guideTexts: writeColumns(
      guideColumns,
      guides.map(({ path, message, texts }) => ({ path, title: message, text: texts?.other ?? '' })),
    ),
  };
  return `${JSON.stringify(file)}\n`;
}

/** The codes with their texts, then the guides. Throws a TypeError when the file is not the one of these codes. */
export function readTexts(file: unknown, codes: readonly Row[]): Row[] {
  const shape = expectShape(file, isShape, 'The file of texts');
  if (shape.codes !== codes.length) throw new TypeError('The texts are of other codes.');
  const guideCount = expectShape(shape.guides, isNumber, 'The number of guides');
  const ofCode = readColumns(shape.codeTexts, codeColumns, codes.length);
  const ofGuide = readColumns(shape.guideTexts, guideColumns, guideCount);
  const full = codes.map((row) => ({
    ...row,
    texts: {
      cause: ofCode('cause', row.record),
      solution: ofCode('solution', row.record),
      keywords: ofCode('keywords', row.record),
      other: ofCode('other', row.record),
    },
  }));
  const guides = Array.from({ length: guideCount }, (_, index): Row => ({
    record: codes.length + index,
    kind: 'guide',
    place: -1,
    path: ofGuide('path', index),
    value: '',
    names: [],
    message: ofGuide('title', index),
    texts: { cause: '', solution: '', keywords: '', other: ofGuide('text', index) },
  }));
  return [...full, ...guides];
}
