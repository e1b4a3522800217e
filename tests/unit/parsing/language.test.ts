import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parsing/document.ts';

const read = (lang: string): ReturnType<typeof readDocument> =>
  readDocument({
    file: 'a.md',
    text: `---\ntitle: Pumps\n${lang}\n---\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Dry |\n`,
  });

test.each([
  ['lang: zh-CN', 'zh-CN'],
  ['lang: "zh-hant-tw"', 'zh-Hant-TW'],
  // A word that other YAML readers take for "false".
  ['lang: no', 'no'],
  // How other programs write it.
  ['lang: zh_CN', 'zh-CN'],
])('%s is the language %s', (line, lang) => {
  const { document, diagnostics } = read(line);
  expect(document.lang).toBe(lang);
  expect(diagnostics).toEqual([]);
});

test('what is no language tag is for other tools', () => {
  const { document, diagnostics } = read('lang: Chinese');
  expect('lang' in document).toBe(false);
  expect(diagnostics).toMatchObject([{ rule: 'foreign-key', line: 3 }]);
});

test('a document that says nothing has no language', () => {
  expect('lang' in read('source: A book').document).toBe(false);
});
