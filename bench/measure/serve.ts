/** A static host on a free port: brotli for texts, and an account of what was sent. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Host {
  readonly origin: string;
  /** Requests and bytes of the bodies since the last call. */
  account(): Sent;
  close(): void;
}

export interface Sent {
  readonly requests: number;
  readonly bytes: number;
  readonly paths: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Compressed by what makes them already. */
const compressed = /\.(?:png|jpe?g|webp|woff2|gz|pagefind|pf_\w+)$/u;
/** What hosts use on the fly is 4 to 6; what they use ahead of time is 11. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export async function serve(folder: string): Promise<Host> {
  let sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    read(folder, path)
      .then((file) => {
        if (!file) {
          response.writeHead(404).end();
          sent.push({ path, bytes: 0 });
          return;
        }
        const type = types[extname(file.name)] ?? 'application/octet-stream';
        const isPlain = compressed.test(file.name);
        const body = isPlain ? file.bytes : brotliCompressSync(file.bytes, quality);
        response.writeHead(200, {
          'content-type': type,
          'content-length': body.length,
          'cache-control': 'max-age=600',
          ...(isPlain ? {} : { 'content-encoding': 'br' }),
        });
        response.end(body);
        sent.push({ path, bytes: body.length });
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    account: () => {
      // Browsers ask for the icon of a page when they like.
      const counted = sent.filter(({ path }) => !/^\/(?:img\/)?(?:favicon|icon)\.\w+$/u.test(path));
      sent = [];
      return {
        requests: counted.length,
        bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
        paths: counted.map(({ path }) => path),
      };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A file as hosts find it: a folder by its index, a page without its ending. */
async function read(folder: string, path: string): Promise<{ name: string; bytes: Buffer } | undefined> {
  const inside = join(folder, normalize(path));
  for (const name of [inside, join(inside, 'index.html'), `${inside}.html`]) {
    const found = await stat(name).catch(() => undefined);
    if (found?.isFile()) return { name, bytes: await readFile(name) };
  }
  return undefined;
}
