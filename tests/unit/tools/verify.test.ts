import { createServer, type Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../support/command.ts';
import { contentFolder } from '../../support/content-folder.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><meta charset="utf-8"><link rel="stylesheet" href="/docs/_astro/a.css">${head}</head><body><main>${body}</main></body></html>`;

const faulty = {
  '_astro/a.css': '',
  'index.html': page(
    '<a href="/docs/gone/">a</a><a href="/docs/shop/#nowhere">b</a><a href="/elsewhere/">c</a><a href="/docs/shop/#here">d</a>',
    '<link rel="canonical" href="http://localhost:4321/docs/">',
  ),
  'shop/index.html': page(
    '<p id="here">x</p><p id="here">y</p><button>no type</button>',
    '<link rel="alternate" hreflang="de" href="/docs/de/shop/">',
  ),
  'de/shop/index.html': page('<p>x</p>', '<link rel="alternate" hreflang="fr" href="/docs/fr/">'),
  'api/codes.json': '{"codes":[{"value":"1","url":"/docs/shop/1/"}]}',
  'api/schema.json': '{"type":"object","required":["schemaVersion"]}',
  'feed.xml': '<feed><title>a</feed>',
  'opensearch.xml': '<a/>',
  'sitemap-index.xml':
    '<sitemapindex><sitemap><loc>https://a.example/docs/sitemap-0.xml</loc></sitemap></sitemapindex>',
  'sitemap-0.xml': '<urlset><url><loc>https://a.example/docs/missing/</loc></url></urlset>',
  'content/permalinks.json': '{}',
};

const problems = (output: string): string[] =>
  output.split('\n').flatMap((line) => /^(\S.*):$/u.exec(line)?.[1] ?? []);

test('names what is wrong with a site, each by its kind', async () => {
  const folder = await contentFolder(faulty);
  const { code, output } = await runCommand('verify', [folder], { cwd: folder });
  expect(code).toBe(1);
  expect(problems(output).sort()).toEqual([
    'Address of a development server',
    'Code without a page',
    'Dead anchor',
    'Dead link',
    'File that is missing',
    'Invalid HTML',
    'JSON against its schema',
    'Language without a way back',
    'Link out of the base path',
    'Repeated id',
    'Search',
    'Sitemap',
    'Unreadable XML',
  ]);
  expect(output).toContain('/  leads to /gone/');
  expect(output).toContain('/  leads to /shop/#nowhere');
  expect(output).not.toContain('leads to /shop/#here');
});

test('takes a ledger at its word when it is told which one', async () => {
  const folder = await contentFolder(faulty);
  const ledger = await contentFolder({ 'permalinks.json': '{\n  "/shop/": {},\n  "/lost/": {}\n}\n' });
  const { output } = await runCommand('verify', [folder, '--content', ledger], { cwd: folder });
  expect(output).toContain('Published address that is lost:\n  /lost/');
  expect(output).not.toContain('  /shop/  is in permalinks.json');
});

const record = {
  ...faulty,
  'api/codes.json': JSON.stringify({
    site: { url: '/docs/' },
    documents: [{ slug: 'shop', url: '/docs/shop/' }],
    codes: [],
    retired: [{ url: '/docs/shop/9/', value: '9', since: '2026-01-01' }],
  }),
};

test('asks the ledger at hand when it knows all that the site lists, and else what the site says of itself', async () => {
  const own = {
    ...record,
    'content/permalinks.json': '{\n  "/shop/": {},\n  "/shop/9/": {},\n  "/old/": {}\n}\n',
  };
  const ownFolder = await contentFolder(own);
  const asked = await runCommand('verify', [ownFolder], { cwd: ownFolder });
  expect(asked.output).toContain('  /old/  is in permalinks.json');
  const others = { ...record, 'content/permalinks.json': '{\n  "/shop/": {},\n  "/shop/x/1/": {}\n}\n' };
  const folder = await contentFolder(others);
  const { output } = await runCommand('verify', [folder], { cwd: folder });
  expect(output).not.toContain('  /shop/x/1/');
  expect(output).toContain('is of another site, as it lacks /shop/9/');
  expect(output).toContain('  /shop/9/  is in codes.json');
});

test('follows a site on the web by its links and says what does not answer', async () => {
  const server = createServer((request, response) => {
    const file = (request.url ?? '').replace('/docs/', '').replace(/(?:^|(?<=\/))$/u, 'index.html');
    const text = new Map(Object.entries(faulty)).get(file);
    const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text ?? 'no');
  });
  const port = await listen(server);
  const { code, output } = await runCommand('verify', [`http://localhost:${port}/docs/`]);
  expect(code).toBe(1);
  expect(output).toContain('leads to /gone/');
  expect(output).toContain('looked at 3 pages');
});

const listen = (server: Server): Promise<number> =>
  new Promise((settle) => {
    onTestFinished(() => void server.close());
    server.listen(0, () => {
      const address = server.address();
      settle(typeof address === 'object' && address ? address.port : 0);
    });
  });

test('says when there is no site at all', async () => {
  const folder = await contentFolder({ 'a.txt': '' });
  expect(await runCommand('verify', [folder])).toMatchObject({ code: 2 });
  expect((await runCommand('verify', [])).code).toBe(2);
});
