import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTurns } from '../../../src/integrations/dev-turns.ts';

let content = 'old';
const turns = createTurns();
/** Pages that are being made, by their path. */
const making = new Map<string, ServerResponse>();
const server = createServer((request, response) => {
  turns.pass(response, () => {
    if (request.url?.startsWith('/slow') !== true) response.end(content);
    else {
      making.set(request.url, response);
      server.emit('making');
    }
  });
});

beforeAll(async () => {
  await once(server.listen(0), 'listening');
});
afterAll(() => {
  server.close();
});

const get = (path: string, signal?: AbortSignal): Promise<Response> =>
  fetch(
    `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    signal === undefined ? {} : { signal },
  );
const textOf = async (path: string): Promise<string> => (await get(path)).text();

const change = (to: string): void => {
  turns.change(() => {
    content = to;
  });
};

async function begin(path: string, signal?: AbortSignal): Promise<Promise<Response>[]> {
  const begun = once(server, 'making');
  const answer = get(path, signal);
  await begun;
  return [answer];
}

test('a change is made at once while nobody asks', () => {
  change('new');
  expect(content).toBe('new');
});

test('a change waits for the page that is being made, and later pages wait for the change', async () => {
  const [slow] = await begin('/slow');
  const asked = once(server, 'request');
  change('newer');
  const later = textOf('/later');
  await asked;
  expect(content).toBe('new');
  making.get('/slow')?.end('made of the old');
  expect(await (await slow)?.text()).toBe('made of the old');
  expect(await later).toBe('newer');
});

test('a reader who goes away holds nobody up', async () => {
  const away = new AbortController();
  const [slow] = await begin('/slow/away', away.signal);
  change('newest');
  expect(content).toBe('newer');
  away.abort();
  await expect(slow).rejects.toThrow();
  expect(await textOf('/later')).toBe('newest');
});
