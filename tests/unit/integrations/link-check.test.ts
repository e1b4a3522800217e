import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withLinkProblems } from '../../../src/integrations/link-check.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import type { Diagnostic } from '../../../src/parsing/report/diagnostics.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

const table = '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 101 | Hot |\n| 102 | Cold |\n';
const head = '---\ntitle: Start\ndescription: How to start\n---\n\n';
const site = {
  'pump.md': table,
  'guides/setup.mdx': `${head}## First \`steps\`\n\n## First steps\n\n<a id="by-hand"></a>\n`,
};

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return withLinkProblems(await readContentFolder(folder)).diagnostics;
}

/** The links that are dead in a guide `guides/start.mdx`, by their targets, and the suggestions for them. */
async function deadIn(
  ...targets: readonly string[]
): Promise<(readonly [string | undefined, string | undefined])[]> {
  const text = targets.map((target) => `- [x](${target})\n`).join('');
  const problems = await problemsOf({ ...site, 'guides/start.mdx': head + text });
  return problems.map(({ rule, message, hint, line }) => {
    const target = /`([^`]*)`/u.exec(message)?.[1];
    expect([rule, target]).toEqual(['dead-link', targets[line - 6]]);
    return [target, /Did you mean `([^`]*)`/u.exec(hint)?.[1]] as const;
  });
}

describe('links of guides and notes', () => {
  it('may lead to everything that the site has', async () => {
    const targets = ['/', '/search/?q=101', '/all/', '/pump/', '/pump/error-codes/', '/pump/source/#L5'];
    targets.push('/pump/error-codes/101/', '/pump/error-codes/101.md', '/c/101/', '/api/codes.json');
    targets.push('/card.png', '/feed.xml', '/guides/', '/guides/setup/', '/guides/problems/#dead-link');
    targets.push(
      '../setup/',
      '../../pump/',
      '../start/',
      '/pump/error-codes/#code-102',
      '#',
      '#main',
      '?q=1',
    );
    // Hosts lead on from these.
    targets.push('../setup', '/pump', '/pump/index.html');
    expect(await deadIn(...targets)).toEqual([]);
  });

  it('may lead to other sites', async () => {
    expect(await deadIn('https://a.example/x', '//a.example/x', 'mailto:a@b.example', 'tel:+1')).toEqual([]);
  });

  it('are dead where the site has no such page, and name what comes near', async () => {
    const dead = await deadIn(
      '/pump/nope/',
      '/pmup/',
      '/guide/setup/',
      '/api/code.json',
      '../settup/',
      '/c/1O1/',
    );
    expect(dead).toEqual([
      ['/pump/nope/', undefined],
      ['/pmup/', '/pump/'],
      ['/guide/setup/', '/guides/setup/'],
      ['/api/code.json', '/api/codes.json'],
      ['../settup/', '/guides/setup/'],
      ['/c/1O1/', '/c/101/'],
    ]);
  });

  it('are dead in another category than that of the code, which is named', async () => {
    expect(await deadIn('/pump/other/101/')).toEqual([['/pump/other/101/', '/pump/error-codes/101/']]);
  });

  it('are dead when they were written from file to file', async () => {
    expect(await deadIn('setup/', './setup.mdx', '/guides/setup.mdx')).toEqual([
      ['setup/', '/guides/setup/'],
      ['./setup.mdx', '/guides/setup/'],
      ['/guides/setup.mdx', '/guides/setup/'],
    ]);
  });

  it('are dead when they leave the site, which may be in a folder of its host', async () => {
    expect(await deadIn('../../../pump/', '/../pump/')).toEqual([
      ['../../../pump/', undefined],
      ['/../pump/', undefined],
    ]);
  });

  it('are dead where the page has no such anchor', async () => {
    const alive = ['/guides/setup/#first-steps', '../setup/#first-steps-1', '../setup/#by-hand'];
    expect(await deadIn(...alive)).toEqual([]);
    expect(await deadIn('#nope', '/guides/setup/#first-step', '/pump/error-codes/#code-103')).toEqual([
      ['#nope', undefined],
      ['/guides/setup/#first-step', '/guides/setup/#first-steps'],
      ['/pump/error-codes/#code-103', '/pump/error-codes/#code-101'],
    ]);
  });

  it('are found with their places in every form, and not in code', async () => {
    const problems = await problemsOf({
      ...site,
      'guides/start.mdx': `${head}See [x][ref], \`[y](/no/)\` and ![z](/no.png).

[ref]: /nowhere/ "Title"

<a href="/no/">No</a> and <img src={'/no.png'} alt="" />

| [t](/no/) |
|---|

\`\`\`
[y](/no/)
\`\`\`
`,
      'notes/pump/error-codes/101.mdx': 'As [102](../102/), not as [103](../103/) or [below](#below).',
    });
    expect(problems.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['dead-link', 'guides/start.mdx', 6, 31],
      ['dead-link', 'guides/start.mdx', 8, 1],
      ['dead-link', 'guides/start.mdx', 10, 1],
      ['dead-link', 'guides/start.mdx', 10, 27],
      ['dead-link', 'guides/start.mdx', 12, 3],
      ['dead-link', 'notes/pump/error-codes/101.mdx', 1, 27],
      ['dead-link', 'notes/pump/error-codes/101.mdx', 1, 45],
    ]);
  });

  it('may show an image that lies beside the text', async () => {
    const text = `${head}![a](photo.png) ![b](./phoot.png) ![c](../none/photo.png)\n`;
    const problems = await problemsOf({ ...site, 'guides/start.mdx': text, 'guides/photo.png': '' });
    expect(problems.map(({ column, hint }) => [column, hint])).toEqual([
      [17, 'Did you mean `./photo.png`?'],
      [35, 'Correct the address, or take the link out.'],
    ]);
    expect(problems[0]?.message).toContain('there is no file guides/phoot.png');
  });

  it('may lead to what moved or was retired', async () => {
    const ledger = {
      '/pump/error-codes/7/': { movedTo: '/pump/error-codes/101/' },
      '/pump/error-codes/8/': { retired: '2026-01-01' },
    };
    const text = `${head}[a](/pump/error-codes/7/) [b](/pump/error-codes/8/) [c](/c/7/) [d](/pump/error-codes/9/)\n`;
    const problems = await problemsOf({
      ...site,
      'guides/start.mdx': text,
      'permalinks.json': JSON.stringify(ledger, null, 1),
    });
    expect(problems.map(({ column }) => column)).toEqual([64]);
  });

  it('are not asked about anchors of a page that imports what it shows', async () => {
    const files = {
      ...site,
      'guides/start.mdx': `${head}import Part from './part.mdx';\n\n<Part />\n\n[x](#somewhere)\n`,
    };
    expect((await problemsOf(files)).map(({ rule }) => rule)).toEqual(['mdx-module']);
  });

  it('are not blamed for a document whose settings cannot be read', async () => {
    const problems = await problemsOf({
      'pump.md': `---\ncategories: [pump\n---\n\n${table}`,
      'guides/start.mdx': `${head}[x](/valve/)\n`,
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-syntax']);
  });
});

it('checks the links at the foot of every page too, where a site has no prose at all', async () => {
  const settings = 'footer:\n  Help: /pumps/\n  All: /all/\n  Mail: mailto:a@pumps.example\n';
  const problems = await problemsOf({ 'pump.md': table, 'site.yaml': settings });
  expect(problems.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
    ['dead-link', 'site.yaml', 2, 9],
  ]);
  expect(problems[0]?.hint).toContain('`/pump/`');
});
