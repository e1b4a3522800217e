/**
 * `npm run bench:load -- FOLDER`: the nginx of `deploy/` on loopback under a bounded load, while deploys go on. Every answer
 * is compared with the files of the two sites: it is one of them, and what a page asks for is there.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { placeSite } from '../src/integrations/place-site.ts';
import { mendSite } from '../tests/support/mended-site.ts';

const port = Number(process.env.TEST_PORT ?? 4398);
const seconds = Number(process.env.SECONDS ?? 20);
const readers = Number(process.env.READERS ?? 32);
const deployEvery = 1000;

await refuseBusyPort();

const made = resolve(process.argv[2] ?? 'dist');
const repository = resolve(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'load-'));
execFileSync('chmod', ['755', folder]);

const sites = [join(folder, 'first'), join(folder, 'second')] as const;
await cp(made, sites[0], { recursive: true });
await mendSite(sites[0], sites[1], { before: 'Account overdraft', after: 'Account is overdrawn' });

/** Bytes of the files of both sites, by their addresses. */
const known = new Map<string, Buffer[]>();
for (const site of sites)
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.name.startsWith('_')) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `/${file.slice(site.length + 1).replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    known.set(address, [...(known.get(address) ?? []), await readFile(file)]);
  }
const pages = [...known.keys()].filter((address) => address.endsWith('/'));

interface Tally {
  answers: number;
  failed: string[];
  mixed: string[];
  readonly times: number[];
}

/** Whoever has the port would answer in the place of nginx. */
async function refuseBusyPort(): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
  } catch {
    console.error(
      `Port ${port} is in use. End what listens there, or choose another: TEST_PORT=4399 npm run bench:load`,
    );
    process.exit(2);
  }
  probe.close();
  await once(probe, 'close');
}

async function serve(): Promise<() => Promise<unknown>> {
  const written = await readFile(join(repository, 'deploy/nginx/site.conf'), 'utf8');
  const site = written
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('/srv/site', join(folder, 'srv/site'))
    .replace('/srv/earlier', join(folder, 'srv/earlier'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr crit; events {} http { access_log off; ${paths}\n${site}\n}`,
  );
  const server = spawn('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await ask('/', new Agent()).then(
        () => true,
        () => false,
      )
    )
      break;
    await wait(50);
  }
  return () => {
    server.kill('SIGQUIT');
    return once(server, 'exit');
  };
}

const ask = (path: string, agent: Agent): Promise<{ status: number; body: Buffer }> =>
  new Promise((settle, fail) => {
    request({ host: '127.0.0.1', port, path, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        settle({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) });
      });
      answer.on('error', fail);
    })
      .on('error', fail)
      .end();
  });

/** Opens pages one after the other, with what each asks for, until the time is over. */
async function read(number: number, end: number, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const fetched = async (path: string): Promise<string> => {
    const began = performance.now();
    const answer = await ask(path, agent).catch((error: unknown) => String(error));
    tally.times.push(performance.now() - began);
    tally.answers += 1;
    if (typeof answer === 'string' || answer.status !== 200) {
      tally.failed.push(`${path} ${typeof answer === 'string' ? answer : answer.status}`);
      return '';
    }
    if (known.get(path)?.some((bytes) => bytes.equals(answer.body)) !== true) tally.mixed.push(path);
    return answer.body.toString();
  };
  for (let at = number * 7; Date.now() < end; at += 1) {
    const page = await fetched(pages[at % pages.length] ?? '/');
    // A reader is slower than a deploy.
    await wait(at % 50);
    for (const [, file = ''] of page.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/gu)) await fetched(file);
  }
  agent.destroy();
}

async function underLoad(name: string, deploy: (turn: number) => Promise<void>): Promise<void> {
  const stop = await serve();
  const tally: Tally = { answers: 0, failed: [], mixed: [], times: [] };
  const end = Date.now() + seconds * 1000;
  let deploys = 0;
  const deploying = (async () => {
    while (Date.now() < end - deployEvery) {
      await wait(deployEvery);
      await deploy((deploys += 1));
    }
  })();
  await Promise.all([deploying, ...Array.from({ length: readers }, (_, number) => read(number, end, tally))]);
  await stop();
  const times = tally.times.toSorted((left, right) => left - right);
  const share = (part: number): string => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(1)} ms`;
  console.log(
    `| ${name} | ${deploys} | ${tally.answers} | ${Math.round(tally.answers / seconds)} | ${share(0.5)} | ${share(0.99)} | ${tally.failed.length} | ${tally.mixed.length} |`,
  );
  for (const each of [...tally.failed, ...tally.mixed].slice(0, 5)) console.error(`  ${each}`);
  if (name.includes('publish.sh') && tally.failed.length + tally.mixed.length > 0) process.exitCode = 1;
}

try {
  console.log(`${readers} readers for ${seconds} s, a deploy about every second, on loopback.\n`);
  console.log('| Deploy | Deploys | Answers | A second | Median | 99 % | Failed | Of no site |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const srv = join(folder, 'srv');
  const publish = async (turn: number): Promise<void> => {
    await promisify(execFile)(join(repository, 'deploy/nginx/publish.sh'), [
      sites[turn % 2 === 0 ? 0 : 1],
      srv,
    ]);
  };
  await publish(0);
  await underLoad('`publish.sh`: a link is swapped', publish);
  await rm(join(srv, 'site'));
  await rm(join(srv, 'releases'), { recursive: true });
  await mkdir(join(srv, 'site'));
  const place = async (turn: number): Promise<void> => {
    const next = join(folder, `next-${turn}`);
    await cp(sites[turn % 2 === 0 ? 0 : 1], next, { recursive: true });
    await rm(join(next, '.built-files'), { force: true });
    placeSite(next, join(srv, 'site'), '.built-files');
  };
  await place(0);
  await underLoad('`npm run build` into the folder that is served', place);
} finally {
  await rm(folder, { recursive: true, force: true });
}
