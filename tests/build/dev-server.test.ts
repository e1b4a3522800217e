/** An author who edits a table sees the edit at once, and no slip of the hand ends the server. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { createProject, removeProject, seedContent, type Project } from '../support/site.ts';

let project: Project;
let server: DevServer;
let document: string;
let original: string;

beforeAll(async () => {
  project = await createProject(seedContent);
  document = join(project.content, 'ilvb.md');
  original = await readFile(document, 'utf8');
  server = await startDevServer(project, '/docs');
});
afterAll(async () => {
  await server.stop();
  await removeProject(project);
});

const textOf = async (path: string): Promise<string> => (await server.get(path)).text;
const statusOf = async (path: string): Promise<number> => (await server.get(path)).status;

/** Asks until the answer holds: the watcher needs its time, and machines differ. */
const eventually = <Value>(ask: () => Promise<Value>) =>
  expect.poll(ask, { timeout: 120_000, interval: 200 });

const page = '/ilvb/avsdk-client/1005/';
const lookup = '/lookup/index.json';

test('pages, twins, short addresses and lists are served as they will be published', async () => {
  for (const path of [page, '/c/1001/', '/c/1005/', '/guides/', `${page.slice(0, -1)}.json`, '/codes.csv']) {
    expect(await statusOf(path), path).toBe(200);
  }
  expect(await statusOf('/no/such/page/')).toBe(404);
});

test('an edited row is on its page, in the data and in the index that search reads', async () => {
  await writeFile(document, original.replace('| Timeout |', '| Took unusually long |'));
  for (const path of [page, '/api/codes.json', `${page.slice(0, -1)}.md`, '/all/', lookup]) {
    await eventually(() => textOf(path)).toContain('Took unusually long');
  }
});

test('a broken front matter is shown in every page with its place while the last good pages and data stay', async () => {
  expect(await server.overlay()).toBeUndefined();
  await writeFile(document, original.replace('slug: ilvb', 'slug: [ilvb'));
  await eventually(() => Promise.resolve(server.output())).toMatch(
    /ilvb\.md:\d+:\d+ error front-matter-syntax/u,
  );
  await eventually(() => server.overlay()).toMatchObject({ title: 'One problem in the content' });
  const overlay = await server.overlay();
  expect(overlay?.loc.file).toMatch(/content\/ilvb\.md$/u);
  expect(overlay?.message).toMatch(
    /ilvb\.md:\d+:\d+ error[\s\S]+\d \| [\s\S]+\n +\| \^[\s\S]+hint: .+\n.+<a href="\/docs\/guides/u,
  );
  expect(await textOf(page)).toContain('Took unusually long');
  expect(await textOf('/api/codes.json')).toContain('Took unusually long');
});

test('a row that is gone is warned of with its address, and goes', async () => {
  await writeFile(document, original.replace(/^\| 20406\t.*\n/mu, ''));
  await eventually(() => statusOf('/ilvb/push/20406/')).toBe(404);
  expect(await textOf('/api/codes.json')).not.toContain('Account overdraft');
  expect(server.output()).toMatch(/would be lost:\s+\/ilvb\/push\/20406\//u);
});

test('a row that is declared gone in the ledger has its page of the last text at once', async () => {
  const ledger = join(project.content, 'permalinks.json');
  const before = await readFile(ledger, 'utf8');
  await writeFile(
    ledger,
    before.replace(
      '"/ilvb/push/20406/": {',
      '"/ilvb/push/20406/": {"retired":true,"why":"Prepaid is over.",',
    ),
  );
  await eventually(() => textOf('/ilvb/push/20406/')).toContain('Prepaid is over.');
  await writeFile(ledger, before);
  await eventually(() => statusOf('/ilvb/push/20406/')).toBe(404);
});

test('mending the document brings everything back', async () => {
  await writeFile(document, original);
  await eventually(() => textOf(page)).not.toContain('Took unusually long');
  expect(await server.overlay()).toBeUndefined();
  await eventually(() => statusOf('/ilvb/push/20406/')).toBe(200);
  expect(await textOf('/api/codes.json')).toContain('Account overdraft');
});

test('a new document and an edited guide appear, and a removed document goes', async () => {
  const fresh = join(project.content, 'fresh.md');
  const guide = join(project.content, 'guides/read-an-error.mdx');
  await writeFile(fresh, '## Fan errors\n\n| Error code | Meaning |\n| --- | --- |\n| 70007 | Too hot |\n');
  await eventually(() => textOf('/fresh/fan/70007/')).toContain('Too hot');
  await eventually(() => statusOf('/c/70007/')).toBe(200);
  await writeFile(guide, `${await readFile(guide, 'utf8')}\nOne more sentence.\n`);
  await eventually(() => textOf('/guides/read-an-error/')).toContain('One more sentence.');
  await rm(fresh);
  await eventually(() => statusOf('/fresh/fan/70007/')).toBe(404);
});

test('a wrong setting is shown, takes effect when it is mended, and tables are followed from then on', async () => {
  const settings = join(project.content, 'site.yaml');
  await writeFile(settings, 'nam: <Fans>\n');
  await eventually(async () => (await server.overlay())?.message).toContain('nam: &lt;Fans');
  expect(await statusOf(page)).toBe(200);
  await writeFile(settings, 'name: Fans\n');
  await eventually(() => server.overlay()).toBeUndefined();
  await eventually(() => textOf('/')).toContain('Fans');
  await writeFile(settings, 'name: Fans\naccent: "#b00020"\nurl: https://fans.example/\n');
  await eventually(() => textOf('/@id/__x00__virtual:site-accent.css')).toContain('#b00020');
  expect(server.output()).toContain('keeps the `url` and `base`');
  await writeFile(document, original.replace('| Timeout |', '| Stood still |'));
  await eventually(() => textOf(page)).toContain('Stood still');
});
