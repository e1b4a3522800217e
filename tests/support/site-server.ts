/** A plain static server that can be turned off, and given another site at the same address: what a deploy and a tunnel do. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

export interface SiteServer {
  /** Address of the site, with a slash at its end. */
  readonly address: string;
  /** Serves another folder from now on. */
  deploy(folder: string): void;
  /** Site paths that are not answered any more: the connection ends. */
  refuse(isRefused: (path: string) => boolean): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** `base`: `/` or `/docs`. */
export async function serveSite(folder: string, base = '/'): Promise<SiteServer> {
  const root = base.replace(/\/?$/u, '/');
  let current = folder;
  let isRefused: (path: string) => boolean = () => false;
  let port = 0;
  let server: Server;
  const start = async (): Promise<void> => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.startsWith(root) ? pathname.slice(root.length - 1) : undefined;
      if (path !== undefined && isRefused(path)) {
        request.socket.destroy();
        return;
      }
      const file = `${path ?? '/nowhere'}${path?.endsWith('/') === true ? 'index.html' : ''}`;
      const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      readFile(join(current, file)).then(
        (bytes) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes),
        () =>
          readFile(join(current, '404.html')).then(
            (page) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page),
            () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
          ),
      );
    });
    await new Promise<void>((settle) => server.listen(port, 'localhost', settle));
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  };
  await start();
  return {
    address: `http://localhost:${port}${root}`,
    deploy: (next) => {
      current = next;
    },
    refuse: (next) => {
      isRefused = next;
    },
    start,
    stop: () =>
      new Promise((settle) => {
        server.close(() => {
          settle();
        });
        server.closeAllConnections();
      }),
  };
}
