import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { plainText } from '../../../src/domain/inline-text.ts';
import { type Content, readContentFolder } from '../../../src/loading/content-folder.ts';
import { coverageTable } from '../../../src/loading/report.ts';
import { runCommand } from '../../support/command.ts';
import { contentFolder } from '../../support/content-folder.ts';

const english =
  '# Pump\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Too hot |\n| 2 | Too cold |\n';
const german =
  '# Pumpe\n\n## Fehlercodes\n\n| Code | Bedeutung |\n|---|---|\n| 1 | Zu heiß |\n| 2 | Zu kalt |\n';
const places = ({ diagnostics }: Content): unknown[] =>
  diagnostics.map(({ rule, file, line }) => [rule, file, line]);
const texts = ({ catalogue }: Content): unknown[] =>
  catalogue.translations.flatMap(({ language, codes }) =>
    codes.map(({ id, meanings: [{ message }] }) => [language, id, plainText(message ?? [])]),
  );

describe('a translation', () => {
  it('is told by its name, and stands under the addresses of its original below its language', async () => {
    const content = await readContentFolder(
      await contentFolder({ 'pump.md': english, 'pump.de.md': german }),
    );
    expect(places(content)).toEqual([]);
    expect(content.catalogue.documents.map(({ slug }) => slug)).toEqual(['pump']);
    expect(texts(content)).toEqual([
      ['de', 'de/pump/error-codes/1', 'Zu heiß'],
      ['de', 'de/pump/error-codes/2', 'Zu kalt'],
    ]);
  });

  it('may have another name when its front matter says what it is', async () => {
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': english,
        'pumpe.md': `---\nlang: de\ntranslationOf: pump\n---\n${german}`,
      }),
    );
    expect(places(content)).toEqual([]);
    expect(texts(content)).toHaveLength(2);
  });

  it.each([
    { how: 'by its name', translation: { 'pump.de.md': german } },
    { how: 'in words', translation: { 'p.md': `---\nlang: de\ntranslationOf: pump\n---\n${german}` } },
  ])('$how takes the first part of the address that its language has', async ({ translation }) => {
    const named = await contentFolder({ 'pump.md': english, 'de.md': english, ...translation });
    const content = await readContentFolder(named);
    expect(places(content)).toEqual([['address-taken', 'de.md', 1]]);
    expect(content.catalogue.documents.map(({ slug }) => slug)).not.toContain('de');
    const chosen = { 'pump.md': english, 'tour.md': `---\nslug: de\n---\n${english}`, ...translation };
    expect(places(await readContentFolder(await contentFolder(chosen)))).toEqual([
      ['slug-reserved', 'tour.md', 2],
    ]);
  });

  it.each([
    ['{name}_{lang}.md', 'pump_de.md'],
    ['{lang}/{name}.md', 'de/pump.md'],
    ['{name}-{lang}.md', 'pump-de.md'],
  ])('is told by the pattern %s of the settings', async (pattern, file) => {
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': english,
        [file]: german,
        'site.yaml': `translations: '${pattern}'\n`,
      }),
    );
    expect(places(content)).toEqual([]);
    expect(texts(content)).toHaveLength(2);
  });

  it('is a document like any other when there is no original of its name', async () => {
    const content = await readContentFolder(await contentFolder({ 'pumpe.de.md': german }));
    expect(places(content)).toEqual([]);
    expect(content.catalogue.codes).toHaveLength(2);
    expect(content.catalogue.translations).toEqual([]);
  });

  it('is shown beside a site that loses nothing by it: other names with two dots are documents', async () => {
    const content = await readContentFolder(
      await contentFolder({ 'pump.md': english, 'pump.v2.md': english.replace('# Pump', '# Pump 2') }),
    );
    expect(content.catalogue.documents).toHaveLength(2);
  });

  it('gets the base of its links from the original', async () => {
    const link = (text: string): string => `${text}\nSee [more](/more) for the rest.\n`;
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': `---\nlinkBase: https://pumps.example\n---\n${link(english)}`,
        'pump.de.md': link(german),
      }),
    );
    expect(JSON.stringify(content.catalogue.translations)).toContain('https://pumps.example/more');
  });

  it('whose codes have come apart from the original is reported with both places', async () => {
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': `${english}| 3 | Too dry |\n`,
        'pump.de.md': `${german}| 4 | Zu laut |\n`,
      }),
    );
    expect(content.diagnostics.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
      ['translation-lacks-code', 'pump.de.md', 8, expect.stringContaining('pump.md:9')],
      ['translation-extra-code', 'pump.de.md', 9, expect.stringContaining('4')],
    ]);
  });
});

describe('what is no translation after all', () => {
  it.each([
    [
      'of nothing',
      { 'a.md': `---\nlang: de\ntranslationOf: pmup\n---\n${german}` },
      ['translation-of-nothing', 'a.md', 3],
    ],
    [
      'without a language',
      { 'a.md': `---\ntranslationOf: pump\n---\n${german}` },
      ['translation-language', 'a.md', 2],
    ],
    [
      'into no language',
      { 'a.md': `---\nlang: deutsch\ntranslationOf: pump\n---\n${german}` },
      ['translation-language', 'a.md', 3],
    ],
    [
      'a second one of its language',
      { 'pump.de.md': german, 'a.md': `---\nlang: de\ntranslationOf: pump\n---\n${german}` },
      ['translation-twice', 'a.md', 1],
    ],
    ['in the language of the original', { 'pump.en.md': english }, ['translation-twice', 'pump.en.md', 1]],
    [
      'of another document',
      { 'pump.de.md': german.replaceAll(/\| ([12]) \|/gu, '| 90$1 |') },
      ['translation-unfit', 'pump.de.md', 1],
    ],
  ])('%s is an error with its place', async (_, files, expected) => {
    const content = await readContentFolder(await contentFolder({ 'pump.md': english, ...files }));
    expect(places(content)).toContainEqual(expected);
    expect(content.diagnostics.find(({ rule }) => rule === expected[0])?.severity).toBe('error');
  });
});

test('each problem between two documents names both', async () => {
  const content = await readContentFolder(
    await contentFolder({
      'pump.md': english,
      'pump.de.md': `${german}| 4 | Zu laut |\n\n## Lieferfehler\n\n| Code | Bedeutung |\n|---|---|\n| 71 | Nicht da |\n`,
      'a.md': `---\nlang: de\ntranslationOf: pump\n---\n${german}`,
      'tank.md': english.replaceAll('Pump', 'Tank'),
      'tank.de.md': german.replaceAll(/\| ([12]) \|/gu, '| 90$1 |'),
    }),
  );
  expect(content.diagnostics.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
    ['translation-extra-code', 'pump.de.md', 9, expect.stringContaining('pump.md')],
    ['translation-extra-category', 'pump.de.md', 11, expect.stringContaining('pump.md')],
    ['translation-unfit', 'tank.de.md', 1, expect.stringContaining('tank.md')],
    ['translation-twice', 'a.md', 1, expect.stringContaining('pump.de.md')],
  ]);
  expect(content.coverage).toMatchObject([{ file: 'pump.de.md', translated: 2, extra: 2 }]);
});

test('what differs between two rows of one code is named with both lines', async () => {
  const head = '# Pump\n\n## Error codes\n\n| Code | Name | Meaning |\n|---|---|---|\n';
  const tank = '\n## Tank\n\n| Code | Meaning |\n|---|---|\n| 71 | It is empty |\n';
  const content = await readContentFolder(
    await contentFolder({
      'pump.md': `${head}| E10 | HOT | It is hot |\n| 2 | COLD | It is cold |\n| 2 | COLD | It is dry |\n${tank}`,
      'pump.de.md': `${head}| e10 | HEISS | Es ist heiß |\n| 2 | COLD | Es ist kalt |\n`,
    }),
  );
  const named = content.diagnostics.map(({ rule, file, line, message }) => [
    rule,
    file,
    line,
    /pump\.md:\d+/u.exec(message)?.[0],
  ]);
  expect(named).toEqual(
    expect.arrayContaining([
      ['translation-value-differs', 'pump.de.md', 7, 'pump.md:7'],
      ['translation-name-differs', 'pump.de.md', 7, 'pump.md:7'],
      ['translation-meanings-differ', 'pump.de.md', 8, 'pump.md:8'],
      ['translation-lacks-category', 'pump.de.md', expect.any(Number), 'pump.md:11'],
    ]),
  );
});

describe('how far translations go', () => {
  const sentence = (value: number, text: string): string => `| ${value} | ${text} |\n`;
  const head = '# Pump\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n';
  const files = {
    'pump.md':
      head + sentence(1, 'It is too hot') + sentence(2, 'It is too cold') + sentence(3, 'It is stuck'),
    'pump.de.md':
      head + sentence(1, 'Es ist zu heiß') + sentence(2, 'It is too cold') + sentence(2001, 'Es ist zu laut'),
  };

  it('is a table, and codes of either alone are named with their lines', async () => {
    const { coverage, diagnostics } = await readContentFolder(await contentFolder(files));
    expect(coverageTable(coverage).split('\n')).toEqual([
      '| Translation | Language | Codes         | Only here | Differing | Left as they were |',
      '| ----------- | -------- | ------------- | --------- | --------- | ----------------- |',
      '| pump.de.md  | de       | 2 of 3 (66 %) | 1         | 0         | 1                 |',
    ]);
    const drift = diagnostics.map(({ rule, file, line, message }) => [
      rule,
      file,
      line,
      /pump\.md:\d+/u.exec(message)?.[0],
    ]);
    expect(drift).toEqual([
      ['translation-left', 'pump.de.md', 8, 'pump.md:8'],
      ['translation-lacks-code', 'pump.de.md', 8, 'pump.md:9'],
      ['translation-extra-code', 'pump.de.md', 9, undefined],
    ]);
  });

  it('is said in the summary of a job', async () => {
    const folder = await contentFolder(files);
    const summary = join(folder, 'summary');
    await runCommand('check', ['--content', folder], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(await readFile(summary, 'utf8')).toContain('| pump.de.md  | de       | 2 of 3 (66 %) |');
  });

  it('has links where the original has them', async () => {
    const pointer = '\n## Network error codes\n\nSee [there](/doc/1).\n';
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': `---\nlinkBase: https://pumps.example/\n---\n${english}${pointer}`,
        'pumpe.md': `---\nlang: de\ntranslationOf: pump\n---\n${german}${pointer}`,
      }),
    );
    expect(places(content)).toEqual([]);
  });
});
