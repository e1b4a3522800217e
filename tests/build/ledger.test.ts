/** An address that was published once is answered for ever, or the build says which one is not. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  isHidden,
  isRedirect,
  mainText,
  pageAt,
  readBuiltSite,
  readJson,
  readText,
  type BuiltSite,
} from '../support/built-pages.ts';
import { runCommand, type Outcome } from '../support/command.ts';
import { deathOf, linkRoot, linksOf } from '../support/links.ts';
import {
  buildSite,
  createProject,
  removeProject,
  seedContent,
  type Build,
  type Project,
} from '../support/site.ts';

const place = { site: 'https://errors.example', base: '/docs' };
const root = linkRoot(place);

let project: Project;
const permalinks = (...args: readonly string[]): Promise<Outcome> =>
  runCommand('permalinks', args, { cwd: project.root, env: { CONTENT_DIR: project.content } });

async function editContent(file: string, change: (text: string) => string): Promise<void> {
  const path = join(project.content, file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

/** Puts a declaration in the place of a line of the ledger, as a maintainer does by hand. */
const declareByHand = (path: string, declaration: object): Promise<void> =>
  editContent('permalinks.json', (text) =>
    text
      .split('\n')
      .map((line) => {
        const key = `  ${JSON.stringify(path)}: `;
        return line.startsWith(key)
          ? key + JSON.stringify(declaration) + (line.endsWith(',') ? ',' : '')
          : line;
      })
      .join('\n'),
  );

beforeAll(async () => {
  project = await createProject(seedContent);
  expect((await permalinks()).code).toBe(0);
  expect((await permalinks('--check')).code).toBe(0);
  await editContent('ilvb.md', (text) =>
    text
      .replace('| AV_ERR_TIMEOUT | 1005 |', '| AV_ERR_TIMEOUT | 1905 |')
      .replace('AV_ERR_INVALID_ARGUMENT | 1004', 'AV_ERR_BAD_ARGUMENT | 1004')
      .replace(/^\| 20406\t.*\n/mu, '')
      .replace(/^\| 50006\t.*\n/mu, '')
      .replace(/^\| 50007\t.*\n?/mu, ''),
  );
});
afterAll(() => removeProject(project));

const lost = [
  '/ilvb/avsdk-client/1005/',
  '/ilvb/push/20406/',
  '/ilvb/push/50006/',
  '/ilvb/push/50007/',
  '/c/AV_ERR_INVALID_ARGUMENT/',
  '/c/av_err_invalid_argument/',
];

test('a row that is deleted or renamed without a declaration fails the build, and every path is named', async () => {
  const { exitCode, output } = await buildSite(project, place);
  expect(exitCode).not.toBe(0);
  expect(output).toContain(`${lost.length} published addresses would be lost`);
  expect(output.split('\n').map((line) => line.trim())).toEqual(expect.arrayContaining(lost));
  expect(output).toMatch(/npm run permalinks -- --retire \/ilvb\/push\/20406\//u);
  expect(output).toMatch(/^guides\/read-an-error\.mdx:\d+:\d+ error unknown-code$/mu);
  const check = await permalinks('--check');
  expect(check.code).toBe(1);
  for (const path of lost) expect(check.output).toContain(path);
});

describe('once the losses are declared, by command and by hand', () => {
  let build: Build;
  let site: BuiltSite;
  beforeAll(async () => {
    const code = '/ilvb/avsdk-client/1004/';
    for (const [from = '', to = ''] of [
      ['/ilvb/avsdk-client/1005/', '/ilvb/avsdk-client/1905/'],
      ['/c/AV_ERR_INVALID_ARGUMENT/', code],
    ]) {
      expect((await permalinks('--move', from, to)).code).toBe(0);
    }
    const retire = ['--retire', '/ilvb/push/20406/', '--why', 'Accounts <no longer> overdraw.'];
    expect((await permalinks(...retire, '--successor', '/ilvb/push/20101/')).code).toBe(0);
    await declareByHand('/ilvb/push/50006/', { movedTo: '/ilvb/push/50005/' });
    await declareByHand('/ilvb/push/50007/', { retired: true, since: '2026-11-01', why: 'Never sent.' });
    // Prose links codes by their value, so a row that moved takes its links along only by hand.
    await editContent('guides/read-an-error.mdx', (text) => text.replaceAll('value="1005"', 'value="1905"'));
    expect((await permalinks()).output).not.toContain('lost');
    build = await buildSite(project, place);
    site = await readBuiltSite(build.directory);
  });

  test('the build passes and the ledger is up to date', async () => {
    expect(build.exitCode).toBe(0);
    const check = await permalinks('--check');
    expect(check.output).toContain('nothing new');
    expect(check.code).toBe(0);
  });

  test('a moved page leads on, and so do its twins and its short address', async () => {
    for (const path of ['/ilvb/avsdk-client/1005/', '/c/1005/']) {
      const page = pageAt(site, path);
      expect(isRedirect(page)).toBe(true);
      expect(linksOf(page, place).map(({ url }) => url.href)).toContain(`${root}ilvb/avsdk-client/1905/`);
    }
    expect(await readJson(site, 'ilvb/avsdk-client/1005.json')).toMatchObject({
      movedTo: `${root}ilvb/avsdk-client/1905/`,
    });
    expect(await readText(site, 'ilvb/avsdk-client/1005.md')).toContain(`${root}ilvb/avsdk-client/1905/`);
    expect(await readText(site, '_redirects')).toContain(
      '/docs/ilvb/avsdk-client/1005/ /docs/ilvb/avsdk-client/1905/ 301',
    );
  });

  test('a page that moved by a hand-written line leads on too', () => {
    const page = pageAt(site, '/ilvb/push/50006/');
    expect(linksOf(page, place).map(({ url }) => url.href)).toContain(`${root}ilvb/push/50005/`);
  });

  test('a name that a code no longer has leads to the code', () => {
    for (const path of [
      '/c/AV_ERR_INVALID_ARGUMENT/',
      '/c/av_err_invalid_argument/',
      '/c/AV_ERR_BAD_ARGUMENT/',
    ]) {
      const targets = linksOf(pageAt(site, path), place).map(({ url }) => url.href);
      expect(targets).toContain(`${root}ilvb/avsdk-client/1004/`);
    }
  });

  test('a retired page keeps its last text, says why and names its successor', async () => {
    const page = pageAt(site, '/ilvb/push/20406/');
    const text = mainText(page);
    for (const words of ['20406', 'Account overdraft', 'in arrears', 'Accounts <no longer> overdraw.']) {
      expect(text).toContain(words);
    }
    const targets = elementsOf(page, 'a').map((link) => attribute(link, 'href'));
    expect(targets).toContain('/docs/ilvb/push/20101/');
    expect(isHidden(page)).toBe(true);
    expect(await readJson(site, 'ilvb/push/20406.json')).toMatchObject({
      retired: {
        value: '20406',
        why: 'Accounts <no longer> overdraw.',
        successor: `${root}ilvb/push/20101/`,
        rows: [{ message: 'Account overdraft' }],
      },
    });
    expect(await readText(site, 'ilvb/push/20406.md')).toContain('Account overdraft');
    const short = linksOf(pageAt(site, '/c/20406/'), place).map(({ url }) => url.href);
    expect(short).toContain(`${root}ilvb/push/20406/`);
  });

  test('a page that was retired by hand keeps what the ledger still knows of it', () => {
    const text = mainText(pageAt(site, '/ilvb/push/50007/'));
    for (const words of ['50007', 'Never sent.', '1 Nov 2026']) expect(text).toContain(words);
  });

  test('the list of codes says what moved and what is gone', async () => {
    expect(await readJson(site, 'api/codes.json')).toMatchObject({
      retired: [{ url: `${root}ilvb/push/20406/` }, { url: `${root}ilvb/push/50007/` }],
      moved: [
        { url: `${root}ilvb/avsdk-client/1005/`, to: `${root}ilvb/avsdk-client/1905/` },
        { url: `${root}ilvb/push/50006/`, to: `${root}ilvb/push/50005/` },
      ],
    });
    const feed = await readText(site, 'feed.xml');
    expect(feed).toContain('20406');
    expect(feed).toContain('1905');
  });

  test('no link is dead, and no page that is gone is in the sitemap', async () => {
    const deaths = [...site.pages.values()].flatMap((page) =>
      linksOf(page, place).flatMap(({ from, written, url }) => {
        const death = deathOf(url, site, place);
        return death === undefined ? [] : [`${from} -> ${written}: ${death}`];
      }),
    );
    expect(deaths).toEqual([]);
    const map = await readText(site, 'sitemap-0.xml');
    for (const path of lost) expect(map).not.toContain(`${root}${path.slice(1)}<`);
  });
});
