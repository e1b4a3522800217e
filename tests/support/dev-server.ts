/** `astro dev` on a project, as an author runs it while editing tables. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { astroCommand, projectEnvironment, type Project } from './site.ts';

export interface DevServer {
  /** Status and text of a site path. */
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  /** Everything that was printed so far. */
  output(): string;
  stop(): Promise<void>;
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
  return {
    get: async (path) => {
      const response = await fetch(`http://localhost:${port}${base.replace(/\/$/u, '')}${path}`);
      return { status: response.status, text: await response.text() };
    },
    output: () => output,
    stop,
  };
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
