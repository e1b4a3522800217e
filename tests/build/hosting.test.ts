/** The site behind the nginx of `deploy/`, and behind a server that knows nothing. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostHeaders } from '../../src/domain/host-headers.ts';
import { compressTexts } from '../../src/integrations/precompress.ts';
import { filesBelow, readBuiltSite, type BuiltSite } from '../support/built-pages.ts';
import { shippedSite } from '../support/built-sites.ts';
import { linkRoot, linksOf } from '../support/links.ts';
import { repository } from '../support/site.ts';

const isThere = (command: string): boolean => spawnSync(command, ['-v']).error === undefined;
const { place } = shippedSite;

let folder: string;
let site: BuiltSite;
let origin: string;
let server: ChildProcess | undefined;

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        settle(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

/** Waits for the server itself: each attempt ends when it is refused. */
async function whenUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

const here = (path: string): string => `${origin}${place.base}${path}`;
const get = (path: string): Promise<Response> => fetch(here(path), { redirect: 'manual' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hosting-'));
  // Started by root, nginx reads as nobody.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'logs'));
  await cp(shippedSite.directory(), join(folder, 'site', place.base), { recursive: true });
  site = await readBuiltSite(shippedSite.directory());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every address of the site that its pages link, asked once. */
async function deadLinks(): Promise<string[]> {
  const root = linkRoot(place);
  const paths = new Set<string>();
  for (const page of site.pages.values())
    for (const { url } of linksOf(page, place))
      if (url.href.startsWith(root)) paths.add(url.pathname.slice(place.base.length));
  const dead: string[] = [];
  for (const path of paths) {
    const { status } = await fetch(here(path), { method: 'HEAD', redirect: 'manual' });
    if (status !== 200) dead.push(`${path}: ${status}`);
  }
  expect(paths.size).toBeGreaterThan(10);
  return dead;
}

describe.skipIf(!isThere('nginx'))('behind nginx (skipped where nginx is not installed)', () => {
  beforeAll(async () => {
    // Some of it: to make the small files of all pages takes longer than all else here.
    const data = join(folder, 'site', place.base, 'api');
    await compressTexts(data, await filesBelow(data));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const written = await readFile(join(repository, 'deploy/nginx/site.conf'), 'utf8');
    const here = written
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('/srv/site', join(folder, 'site'))
      .replace('/srv/earlier', join(folder, 'earlier'))
      .replace('set $site_base "";', `set $site_base "${place.base}";`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const paths = temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
    await writeFile(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${join(folder, 'pid')}; error_log stderr; events {} http { access_log off; ${paths}\n${here}\n}`,
    );
    const parameters = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
    execFileSync('nginx', [...parameters, '-t'], { stdio: 'pipe' });
    server = spawn('nginx', parameters, { stdio: 'ignore' });
    await whenUp(origin);
  });
  afterAll(() => {
    server?.kill('SIGQUIT');
  });

  test('no link of any page is dead', async () => {
    expect(await deadLinks()).toEqual([]);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/api/codes.json', 'application/json; charset=utf-8'],
    ['/codes.csv', 'text/csv; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/feed.xml', 'text/xml; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test('headers are those that the build writes for other hosts', async () => {
    const all = hostHeaders.find(({ path }) => path === '/*')?.headers ?? {};
    for (const path of ['/', '/api/codes.json', '/no/such/page/']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(all)) expect(headers.get(name), name).toBe(value);
    }
    expect((await get('/api/codes.json')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    const worker = await get('/service-worker.js');
    expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    const asset = site.files.find((file) => file.startsWith('_astro/')) ?? '';
    expect((await get(`/${asset}`)).headers.get('cache-control')).toContain('immutable');
  });

  test('what is not there is the site’s own page, and a missing slash leads on without the host', async () => {
    const missing = await get('/no/such/page/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(await readFile(join(site.directory, '404.html'), 'utf8'));
    // A language has one of its own in its folder.
    const own = join(folder, 'site', place.base, 'xx-yy');
    await mkdir(own);
    await writeFile(join(own, '404.html'), 'not here');
    for (const path of ['/xx-yy/no', '/xx-yy/no/such/page/', '/xx-yy/_astro/none.js']) {
      const answer = await get(path);
      expect([answer.status, await answer.text()], path).toEqual([404, 'not here']);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
    const bare = await get('/search');
    expect(bare.status).toBe(301);
    expect(bare.headers.get('location')).toBe(`${place.base}/search/`);
    for (const path of ['/_headers', '/_redirects']) expect((await get(path)).status).toBe(404);
  });

  test('files of earlier deploys are still there for pages of that time', async () => {
    const earlier = join(folder, 'earlier', place.base, '_astro');
    await mkdir(earlier, { recursive: true });
    await writeFile(join(earlier, 'page.older.js'), '0;');
    const { status, headers } = await get('/_astro/page.older.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/javascript; charset=utf-8$/u);
    expect((await get('/_astro/page.never.js')).status).toBe(404);
  });

  test('compressed files are sent as they lie there', async () => {
    const packed = await readFile(join(folder, 'site', place.base, 'api/codes.json.gz'));
    // Below fetch, which unpacks what it gets.
    const sent = await new Promise<Buffer>((settle, fail) => {
      request(here('/api/codes.json'), { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          settle(Buffer.concat(chunks));
        });
      })
        .on('error', fail)
        .end();
    });
    expect(sent.equals(packed)).toBe(true);
  });
});

describe.skipIf(!isThere('python3'))('behind a plain server (skipped where python3 is not installed)', () => {
  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const parameters = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '-d', join(folder, 'site')];
    server = spawn('python3', parameters, { stdio: 'ignore' });
    await whenUp(origin);
  });
  afterAll(() => {
    server?.kill();
  });

  test('no link of any page is dead', async () => {
    expect(await deadLinks()).toEqual([]);
  });
});

test('the file of headers names all of them below the base path', async () => {
  const text = await readFile(join(site.directory, '_headers'), 'utf8');
  for (const { path, headers } of hostHeaders) {
    expect(text).toContain(`${place.base}${path}\n`);
    for (const [name, value] of Object.entries(headers)) expect(text).toContain(`  ${name}: ${value}\n`);
  }
});
