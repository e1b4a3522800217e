/** `astro dev` on a project, as an author runs it while editing tables. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { astroCommand, projectEnvironment, type Project } from './site.ts';

export interface DevServer {
  /** Status and text of a site path. */
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  /** What a page that is opened now is told to show over itself: place and message of what is wrong; undefined for nothing. */
  overlay(): Promise<Overlay | undefined>;
  /** Everything that was printed so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface Overlay {
  readonly title: string;
  /** HTML. */
  readonly message: string;
  readonly hint: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

/** Resolves when the server answers. */
export async function startDevServer(project: Project, base: string): Promise<DevServer> {
  const port = await freePort();
  const args = [astroCommand, 'dev', '--port', String(port), '--base', base];
  const child = spawn(process.execPath, args, { cwd: project.root, env: projectEnvironment(project) });
  const ended = once(child, 'close');
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        if (output.includes('watching for file changes')) resolve();
      });
    }
    child.once('close', () => {
      reject(new Error(`The dev server ended:\n${output}`));
    });
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  await ready;
  const get: DevServer['get'] = async (path) => {
    const response = await fetch(`http://localhost:${port}${base.replace(/\/$/u, '')}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return {
    get,
    overlay: async () => {
      const [, token = ''] = /wsToken = "([^"]*)"/u.exec((await get('/@vite/client')).text) ?? [];
      return firstError(new WebSocket(`ws://localhost:${port}/?token=${token}`, 'vite-hmr'));
    },
    output: () => output,
    stop,
  };
}

/** As a page does: it is told at once that it is connected, and what is wrong right before that. */
async function firstError(socket: WebSocket): Promise<Overlay | undefined> {
  try {
    return await new Promise((resolve, reject) => {
      let error: Overlay | undefined;
      socket.addEventListener('error', () => {
        reject(new Error('The socket of the dev server does not answer.'));
      });
      socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const payload = JSON.parse(data) as { readonly type: string; readonly err?: Overlay };
        if (payload.type === 'error') error = payload.err;
        else if (payload.type === 'connected') resolve(error);
      });
    });
  } finally {
    socket.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
