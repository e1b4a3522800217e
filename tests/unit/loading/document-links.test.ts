/** Links of documents to other documents, headings and codes of their folder. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { contentFolder } from '../../support/content-folder.ts';

const table = (...rows: string[]): string => `| Code | Name | Meaning |\n|---|---|---|\n${rows.join('\n')}\n`;

const network = [
  '# Network errors',
  '## Pump errors',
  table('| 1001 | PUMP_DRY | No water |', '| 1002 | <a id="hot"></a>PUMP_HOT | Too hot |'),
  '## Valve errors {#valves}',
  table('| 1001 | VALVE_SHUT | Shut |', '| 0x1F | VALVE_AJAR | Ajar |'),
  '## Before you call',
  'Have the number of your pump at hand.',
].join('\n\n');

const read = async (files: Readonly<Record<string, string>>) => readContentFolder(await contentFolder(files));

/** Words of links with where they lead, in all codes and prose. */
const linksOf = ({ codes, documents, categories }: Catalogue): string[] => {
  const links: string[] = [];
  JSON.stringify([documents, categories, codes], (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'link')
      links.push(`${String('text' in value && value.text)} > ${String('href' in value && value.href)}`);
    return value;
  });
  return links;
};

/** Where a link leads from a cell of `file` beside `others`. */
async function leads(
  target: string,
  others: Readonly<Record<string, string>> = { 'network.md': network },
  file = 'app.md',
) {
  const { catalogue, diagnostics } = await read({
    ...others,
    [file]: `## App errors\n\n${table(`| 7 | APP | See [x](${target}) |`, '| 8 | APP_SLOW | Slow |')}`,
  });
  const [link] = linksOf(catalogue);
  return (
    link?.replace('x > ', '') ??
    diagnostics.filter(({ rule }) => rule === 'link-target').map(({ message }) => message)[0]
  );
}

describe('a link in a document', () => {
  it.each([
    ['network.md', '/network/'],
    ['./network.md?plain=1', '/network/'],
    ['network', '/network/'],
    ['../network/', '/network/'],
    ['/network.html', '/network/'],
    ['/network/pump/1002/', '/network/pump/1002/'],
    ['network.md#pump-errors', '/network/pump/'],
    ['network.md#valves', '/network/valve/'],
    ['network.md#before-you-call', '/network/#text-before-you-call'],
    ['network.md#1002', '/network/pump/1002/'],
    ['network.md#pump_dry', '/network/pump/1001/'],
    ['network.md#hot', '/network/pump/1002/'],
    ['network.md#0x1f', '/network/valve/0x1F/'],
    ['../network/#0x1F', '/network/valve/0x1F/'],
    ['#app_slow', '/app/app/8/'],
    ['#8', '/app/app/8/'],
    ['https://example.com/network.md', 'https://example.com/network.md'],
  ])('to %s leads to %s', async (target, path) => {
    expect(await leads(target)).toBe(path);
  });

  it.each([
    ['network.md#1001', 'or several'],
    ['network.md#nothing', 'network.md has no'],
    ['missing.md', 'leads nowhere'],
    ['../../network.md', 'leads nowhere'],
    ['/docs/retry', 'leads nowhere'],
    ['//network.md', 'leads nowhere'],
    ['javascript:alert(1)', 'leads nowhere'],
    ['#', 'leads nowhere'],
  ])('to %s stays text: %s', async (target, message) => {
    expect(await leads(target)).toContain(message);
  });

  it('is read from the folder of its file', async () => {
    const others = { 'pumps/network.md': network, 'index.md': network.replaceAll('10', '20') };
    expect(await leads('network.md#1002', others, 'pumps/app.md')).toBe('/network/pump/1002/');
    expect(await leads('../#2002', others, 'pumps/app.md')).toBe('/index/pump/2002/');
  });

  it('means the code of its own category where several have it', async () => {
    const own = network.replace('Too hot', 'After [dry](#1001)').replace('Ajar', 'After [shut](#1001)');
    const { catalogue } = await read({ 'network.md': own });
    expect(linksOf(catalogue)).toEqual(['dry > /network/pump/1001/', 'shut > /network/valve/1001/']);
  });

  it('takes none of several rows in one line for what is meant, unless it is called so', async () => {
    const rows = ['1', '2', '3'].map((value) => `<tr id="row-${value}"><td>${value}</td><td>Dry</td></tr>`);
    const text = `## Pump errors\n\nSee [a](#row-2), [b](#2), [c](#note).\n\n<p id="note">A note.</p>\n\n<table><tr><th>Error code</th><th>Meaning</th></tr>${rows.join('')}</table>`;
    const { catalogue } = await read({ 'a.md': text });
    expect(linksOf(catalogue)).toEqual(['a > /a/pump/', 'b > /a/pump/2/', 'c > /a/pump/']);
  });

  it('finds codes that stand under headings, and is found in prose and lists', async () => {
    const listed = [
      '# Error codes',
      '- [Dry](#e01-dry)\n- [Hot](#e02-hot)',
      '### E01 Dry',
      'Fill the tank, see [hot](#e02-hot).',
      '### E02 Hot',
      'Wait.',
      '### E03 Loud',
      'Call us.',
    ].join('\n\n');
    const { catalogue } = await read({ 'pump.md': listed });
    expect(linksOf(catalogue)).toEqual([
      'Dry > /pump/error-codes/E01/',
      'Hot > /pump/error-codes/E02/',
      'hot > /pump/error-codes/E02/',
    ]);
  });

  it('leads to the site before the address that the text was copied from', async () => {
    const based = `---\nlinkBase: https://docs.example/app/\n---\n\n${network.replace('Too hot', '[a](#pump_dry) [b](other.md) [c](/x)')}`;
    const { catalogue } = await read({ 'network.md': based });
    expect(linksOf(catalogue)).toEqual([
      'a > /network/pump/1001/',
      'b > https://docs.example/app/other.md',
      'c > https://docs.example/x',
    ]);
  });
});

describe('a link in a translation', () => {
  const german = [
    '[English](network.md)',
    '# Netzfehler',
    '## Pumpenfehler',
    table(
      '| 1001 | PUMP_DRY | Kein Wasser, siehe [a](#ventilfehler) |',
      '| 1002 | PUMP_HOT | Siehe [b](network.md#valve-errors) und [c](app.md#8) |',
    ),
    '## Ventilfehler',
    table('| 1001 | VALVE_SHUT | Zu |', '| 0x1F | VALVE_AJAR | Siehe [d](#pump_hot) |'),
  ].join('\n\n');

  it('leads to pages of its language, and to the original where it names that', async () => {
    const app = `## App errors\n\n${table('| 8 | APP_SLOW | Slow, [e](network.md#hot) |')}`;
    const { catalogue } = await read({
      'network.md': network.replace(' {#valves}', ''),
      'network.de.md': german,
      'app.md': app,
    });
    expect(linksOf(catalogue)).toEqual(['e > /network/pump/1002/']);
    const [translation] = catalogue.translations;
    expect(translation && linksOf(translation)).toEqual([
      'English > /network/',
      'a > /de/network/valve/',
      'b > /de/network/valve/',
      'c > /app/app/8/',
      'd > /de/network/pump/1002/',
    ]);
  });
});

describe('a link to a guide', () => {
  const guides = {
    'guides/start.mdx': '---\ntitle: Start\ndescription: How to start.\n---\n\nTurn it on.\n',
    'guides/start.de.mdx': '---\ntitle: Start\ndescription: Der Anfang.\n---\n\nAnschalten.\n',
  };
  it.each(['guides/start.mdx', './guides/start', '/guides/start/', '../guides/start.de.mdx'])(
    'is read from %s',
    async (target) => {
      const translation = `## Fehler\n\n${table('| 7 | APP | Anders |')}`;
      expect(await leads(target, { ...guides, 'app.de.md': translation })).toBe('/guides/start/');
    },
  );
  it('stays in the language of the page, and keeps its anchor', async () => {
    const translation = `## Fehler\n\n${table('| 7 | APP | Siehe [y](guides/start.md#an) |')}`;
    const { catalogue } = await read({
      ...guides,
      'app.md': `## App errors\n\n${table('| 7 | APP | Off |')}`,
      'app.de.md': translation,
    });
    expect(catalogue.translations.flatMap(linksOf)).toEqual(['y > /de/guides/start/#an']);
  });
});

describe('a picture', () => {
  const shown = (picture: string, files: Readonly<Record<string, string>>) =>
    read({ ...files, 'docs/app.md': `## App errors\n\n${table(`| 7 | APP | ${picture} |`)}` });

  it.each(['![x](img/lamp é.png)'.replace(' ', '%20'), '<img src="../docs/img/lamp é.png" alt="x">'])(
    'beside a document is on the site: %s',
    async (written) => {
      const { catalogue, pictures } = await shown(written, { 'docs/img/lamp é.png': '', 'other.png': '' });
      expect([...pictures]).toEqual(['docs/img/lamp é.png']);
      expect(catalogue.codes[0]?.meanings[0].message).toEqual([
        { kind: 'link', text: 'x', href: '/assets/docs/img/lamp~20~C3~A9.png', picture: true },
      ]);
    },
  );

  it('that is nowhere is named as one', async () => {
    const { pictures, diagnostics } = await shown('![x](img/lamp.png)', {});
    expect(pictures.size).toBe(0);
    const [found] = diagnostics.filter(({ rule }) => rule === 'link-target');
    expect(found?.message).toMatch(/^The picture "img\/lamp\.png" is not in the content folder/u);
    expect(found?.hint).toContain('content folder');
  });
});

describe('links that lead nowhere', () => {
  const problems = async (text: string) =>
    (await read({ 'a.md': text })).diagnostics.flatMap(({ rule, line, column, hint }) =>
      rule === 'link-target' ? [[line, column, hint]] : [],
    );

  it('are named where they are links, not where their letters stand first', async () => {
    const text = [
      '## Error codes',
      'Written by /docs people; see all/docs too.',
      '<table><tr><th>Error code</th><th>Meaning</th></tr>',
      '<tr><td>1</td><td>See <a href="/docs?a=1&amp;b=2">docs</a></td></tr></table>',
    ].join('\n');
    expect(await problems(text)).toEqual([[4, 32, expect.stringContaining('linkBase')]]);
  });

  it('are named all, where they are few', async () => {
    const text = network.replace('Too hot', '[a](/x), [b](/y) and ![c](c.png)');
    const messages = (await read({ 'a.md': text })).diagnostics.map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^The links to "\/x" and "\/y" lead nowhere/u),
      expect.stringMatching(/^The picture "c\.png" is not/u),
    ]);
  });

  it('are named with what is like them', async () => {
    const text = network.replace('Too hot', 'See [dry](#pump_drj), [run](data:text/html,x), [more](/more)');
    expect(await problems(text)).toEqual([
      [8, expect.any(Number), expect.stringContaining('#pump_dry')],
      [8, expect.any(Number), expect.stringContaining('linkBase')],
    ]);
  });
});
