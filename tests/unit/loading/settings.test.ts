/** `site.yaml`: what it decides, and what is said of what is wrong in it. */
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { settingsProblems } from '../../../src/parsing/report/problems/settings-problems.ts';
import { orderProblems, readSiteSettings } from '../../../src/loading/settings.ts';
import { settingsJsonSchema } from '../../../src/loading/settings/schema.ts';
import { contentFolder } from '../../support/content-folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>';

const read = async (yaml: string, others: Readonly<Record<string, string>> = {}) =>
  readSiteSettings(await contentFolder({ 'site.yaml': yaml, ...others }));

/** `rule line:column message | hint`. */
const complaintsOf = async (yaml: string, others?: Readonly<Record<string, string>>): Promise<string[]> =>
  (await read(yaml, others)).diagnostics.map(
    ({ rule, line, column, message, hint }) => `${rule} ${line}:${column} ${message} | ${hint}`,
  );

const doubled = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('');

describe('settings', () => {
  it('has a name, a description and a language without a file', async () => {
    const { settings, diagnostics, text } = await readSiteSettings(await contentFolder({}));
    expect(diagnostics).toEqual([]);
    expect(text).toBeUndefined();
    expect(settings).toMatchObject({ name: 'Error Code Reference', language: 'en', url: undefined });
    expect(settings.pages).toEqual({ decode: true, all: true, guides: true });
  });

  it('gives what the file says', async () => {
    const { settings, logo, diagnostics } = await read(
      `name: Pump errors
description: Every error of the pump.
url: https://pumps.example/docs
language: nl
logo: pictures/logo.svg
accent: { light: "#0a635d", dark: "#74d3c6" }
repository: https://git.pumps.example/pumps/errors
branch: main
directory: /tables/
support: "mailto:help@pumps.example?subject={value}%20{name}&body={url}"
footer:
  - label: Imprint
    href: https://pumps.example/imprint
  - { label: Start, href: /guides/start/ }
home: { title: What does the pump say?, lead: Type a code. }
languages: { zh_cn: { name: 水泵 } }
trust: mdx
offline: false
linkedFolders: [../vendor]
documents: [motor, valves.md]
pages: { decode: false }
synonyms:
  hang: [stall, freeze]
  hot: overheated
`.replace('repository: https://git.', 'repository: https://gitlab.'),
      { 'pictures/logo.svg': svg },
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['interface-language']);
    expect(settings).toEqual({
      name: 'Pump errors',
      description: 'Every error of the pump.',
      url: 'https://pumps.example',
      base: '/docs',
      language: 'nl',
      languages: { 'zh-CN': { name: '水泵' } },
      translations: '{name}.{lang}.md',
      logo: 'pictures/logo.svg',
      accent: { light: '#0a635d', dark: '#74d3c6' },
      repository: {
        url: 'https://gitlab.pumps.example/pumps/errors',
        type: 'gitlab',
        branch: 'main',
        directory: 'tables',
      },
      support: 'mailto:help@pumps.example?subject={value}%20{name}&body={url}',
      footer: [
        { label: 'Imprint', href: 'https://pumps.example/imprint' },
        { label: 'Start', href: '/guides/start/' },
      ],
      home: { title: 'What does the pump say?', lead: 'Type a code.' },
      trust: 'mdx',
      offline: false,
      linkedFolders: ['../vendor'],
      documents: ['motor', 'valves.md'],
      pages: { decode: false, all: true, guides: true },
      synonyms: { hang: ['stall', 'freeze'], hot: ['overheated'] },
    });
    expect(logo?.type).toBe('svg');
  });

  it('takes a number for a name as it is typed, and a key without a value for none', async () => {
    const { settings, diagnostics } = await read('name: 1.10\ndescription:\n');
    expect(diagnostics).toEqual([]);
    expect(settings.name).toBe('1.10');
    expect(settings.description).not.toBe('');
  });

  it.each([
    ['itself', 'footer: &a\n  - *a\n', 'settings-value 2:3'],
    ['twice the one before', `a0: &a0 [x]\n${doubled}`, 'settings-syntax 1:1'],
  ])('reads to its end what repeats %s', async (_, yaml, complaint) => {
    expect((await complaintsOf(yaml))[0]).toContain(complaint);
  });

  it('takes the branch and the folder of a repository beside its address too', async () => {
    const place = { branch: 'next', directory: 'tables' };
    const within = await read(
      'repository:\n  url: https://github.com/pumps/errors\n  branch: next\n  directory: tables\n',
    );
    expect(within.diagnostics).toEqual([]);
    expect(within.settings.repository).toMatchObject(place);
  });

  it('makes the accent of dark pages from that of light ones', async () => {
    const { settings } = await read('accent: "#0a635d"');
    expect(settings.accent?.light).toBe('#0a635d');
    expect(settings.accent?.dark).toMatch(/^#[\da-f]{6}$/u);
    expect(settings.accent?.dark).not.toBe('#0a635d');
  });

  it('keeps what is right beside what is wrong', async () => {
    const { settings, diagnostics } = await read('name: Pumps\nhome: true\naccent: blue\n');
    expect(diagnostics).toHaveLength(2);
    expect(settings.name).toBe('Pumps');
    expect(settings.home.title).toBeUndefined();
  });
});

describe('what is wrong in settings', () => {
  type Case = [yaml: string, rule: string, place: string, text?: string, others?: Record<string, string>];
  const cases: Case[] = [
    ['name: [a\nfooter: }', 'settings-syntax', '2:1'],
    ['- name', 'settings-value', '1:1'],
    ['# nothing\nnmae: Pumps', 'settings-key', '2:1', 'Did you mean `name`?'],
    ['pages:\n  decod: false', 'settings-key', '2:3', 'Did you mean `decode`?'],
    ['footer:\n  - lable: x\n    href: /x/\n    label: y', 'settings-key', '2:5', 'Did you mean `label`?'],
    ['home:\n  titel: x', 'settings-key', '2:3', 'Did you mean `title`?'],
    ['name: true', 'settings-value', '1:7', 'name: "true"'],
    ['name: [Pumps]', 'settings-value', '1:7', 'a text'],
    ['pages: { decode: no }', 'settings-value', '1:18', '`true` or `false`'],
    ['documents: motor', 'settings-value', '1:12', 'a list of texts'],
    ['footer:\n  - label: x', 'settings-value', '2:5', 'footer.1.href` must be given, as an address'],
    ['footer:\n  Imprint: imprint.html', 'settings-value', '2:12', 'begins with `/`'],
    ['url: pumps.example/docs', 'settings-value', '1:6', 'url: https://pumps.example/docs'],
    ['url: https://pumps.example/docs\nbase: /other', 'settings-value', '2:7', 'base: /docs'],
    ['base: "/a?b"', 'settings-value', '1:7', 'a path such as `/docs`'],
    ['language: zh_CN', 'settings-value', '1:11', 'language: zh-CN'],
    ['language: chinese', 'settings-value', '1:11', 'a language tag'],
    ['language: pt-BR', 'interface-language', '1:11', 'in English'],
    ['accent: teal', 'settings-value', '1:9', 'a colour in quotes'],
    ['name: Pumps\naccent: #0a635d', 'settings-value', '2:1', 'accent: "#0a635d"'],
    ['logo: logo.svg', 'logo-file', '1:7', 'Name an SVG or PNG file'],
    ['logo: lgo.svg', 'logo-file', '1:7', 'Did you mean `logo.svg`?', { 'logo.svg': svg }],
    ['logo: logo.png', 'logo-file', '1:7', 'no SVG, PNG', { 'logo.png': 'not a picture' }],
    ['logo: logo.svg', 'logo-file', '1:7', 'that can be drawn', { 'logo.svg': '<svg oops' }],
    ['logo: ../logo.svg', 'logo-file', '1:7', 'not in the content folder'],
    ['repository: here', 'settings-value', '1:13', 'the address of a repository'],
    ['repository: javascript://git.pumps.example/%0aalert(1)/a', 'settings-value', '1:13', 'the address'],
    ['repository: ftp://git.pumps.example/pumps/errors', 'settings-value', '1:13', 'the address'],
    [
      'repository: https://me:secret@github.com/pumps/errors.git',
      'settings-value',
      '1:13',
      'repository: https://github.com/pumps/errors.',
    ],
    [
      'repository: git@github.com:pumps/errors.git',
      'settings-value',
      '1:13',
      'https://github.com/pumps/errors.',
    ],
    ['repository: https://git.pumps.example/pumps/errors', 'settings-value', '1:13', 'type: gitlab'],
    [
      'repository: https://gitlab.com/pumps/wet/errors/-/tree/main/tables',
      'settings-value',
      '1:13',
      'repository: https://gitlab.com/pumps/wet/errors.',
    ],
    ['url: http://localhost:4321/', 'settings-value', '1:6', 'url: https://errors.example.com'],
    ['repository: https://github.com/pumps/errors\nbranch: main', 'repository-place', '1:13', '`directory`'],
    ['support: help@pumps.example', 'settings-value', '1:10', 'support: mailto:help@pumps.example'],
    ['support: https://pumps.example/?q={valu}', 'settings-value', '1:10', '?q={value}'],
  ];

  it.each(cases)('finds the fault of %j', async (yaml, rule, place, text = '', others = {}) => {
    const complaints = await complaintsOf(yaml, others);
    expect(complaints[0]).toMatch(new RegExp(`^${rule} ${place} `, 'u'));
    expect(complaints[0]).toContain(text);
  });

  it('never repeats a password', async () => {
    const complaints = await complaintsOf('repository: https://me:secret@github.com/pumps/errors');
    expect(complaints.join()).not.toContain('secret');
  });

  it('says the contrast of an accent that cannot be read, and one that can', async () => {
    const [light] = await complaintsOf('accent: "#ffcc00"');
    expect(light).toMatch(/^accent-contrast 1:9 .* on light pages: its contrast is 1\.\d\d:1 on /u);
    const [dark] = await complaintsOf('accent: { light: "#0a635d", dark: "#0a635d" }');
    expect(dark).toMatch(/^accent-contrast 1:35 .* on dark pages: its contrast is \d\.\d\d:1 on /u);
    for (const complaint of [light, dark]) {
      const better = /Write (accent: .*), the nearest/u.exec(complaint ?? '')?.[1] ?? '';
      expect(await complaintsOf(better)).toEqual([]);
    }
  });

  it('says once what git does not know of a repository', async () => {
    const complaints = await complaintsOf('repository: https://github.com/pumps/errors');
    expect(complaints).toHaveLength(1);
    for (const text of ['`branch` and the `directory`', 'directory: docs'])
      expect(complaints[0]).toContain(text);
  });

  it('names every problem at once', async () => {
    expect(await complaintsOf('nmae: x\nurl: y\nlogo: z.svg\nhome: []\n')).toHaveLength(4);
  });

  const shown = Object.entries(settingsProblems).filter(
    // These are not in the text of the file.
    ([rule]) => !['settings-name', 'repository-place'].includes(rule),
  );
  it.each(shown)('shows %s by an example that has it', async (rule, { example }) => {
    const reading = await read(example);
    const rules = [...reading.diagnostics, ...orderProblems(reading, [])].map((each) => each.rule);
    expect(rules).toContain(rule);
  });

  it('asks for the right name of the file', async () => {
    const folder = await contentFolder({ 'site.yml': 'name: Pumps' });
    const { diagnostics } = await readSiteSettings(folder);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([['settings-name', 'site.yml']]);
  });

  it('refuses a folder in the place of the file', async () => {
    const { diagnostics } = await readSiteSettings(await contentFolder({ 'site.yaml/name.md': 'Pumps' }));
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([['unreadable-file', 'site.yaml']]);
  });

  it('refuses settings in another encoding', async () => {
    const folder = await contentFolder({});
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/site.yaml`, Buffer.from('\uFEFFname: Pumps', 'utf16le'));
    const { diagnostics } = await readSiteSettings(folder);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([['text-encoding', 'site.yaml']]);
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(settingsJsonSchema());

  it('takes what the site takes, and refuses what it refuses', () => {
    expect(validate({ name: 'Pumps', accent: { light: '#0a635d' }, footer: { Imprint: '/x/' } })).toBe(true);
    for (const wrong of [{ nmae: 'x' }, { accent: 'teal' }, { pages: { decode: 'no' } }, { footer: [{}] }])
      expect(validate(wrong), JSON.stringify(wrong)).toBe(false);
  });

  it('explains every key', () => {
    const { properties } = settingsJsonSchema() as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties)) expect(description, key).toBeTruthy();
  });
});
