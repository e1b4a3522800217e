/**
 * What the dev server does while tables are being edited: it follows every change, and shows what is wrong in the page that
 * an author looks at. The loaders find it, and nothing that Astro hands to them leads to the server: they meet here.
 */
import { relative } from 'node:path';
import type { HookParameters } from 'astro';
import { escapeMarkup } from '../domain/escapes.ts';
import { withBase } from '../domain/permalink.ts';
import type { Refusal } from '../loading/checked-content.ts';
import { contentDirectory, isInside } from '../loading/content-directory.ts';
import { ledgerPath } from '../loading/ledger-file.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

let overlay: { readonly server: DevServer; readonly base: string } | undefined;
let present: Refusal | undefined;
let readAnew: () => Promise<void> = () => Promise.resolve();

/** What the loaders tell the server. */
export const devContent = {
  /** What is wrong now; undefined takes the last problem from the pages. */
  show: (refusal: Refusal | undefined): void => {
    const isMended = present !== undefined && refusal === undefined;
    present = refusal;
    const hot = overlay?.server.environments.client.hot;
    if (overlay && refusal) hot?.send(payloadOf(refusal, overlay.server, overlay.base));
    else if (isMended) hot?.send({ type: 'full-reload' });
  },
  /** What has to be called when the content has changed. */
  follow: (refresh: () => Promise<void>): void => {
    readAnew = refresh;
  },
};

/**
 * From here on this server follows the content folder, and its pages show problems, also those that are opened later. When
 * the settings change Astro makes a server anew and neither loads the content again nor listens to the files any more.
 */
export function followContent(server: DevServer, base: string): void {
  const isRestart = overlay !== undefined;
  overlay = { server, base };
  server.environments.client.hot.on('vite:client:connect', (_, client) => {
    if (present) client.send(payloadOf(present, server, base));
  });
  let isDue = false;
  let running = Promise.resolve();
  const refresh = (): void => {
    if (isDue) return;
    isDue = true;
    running = running
      .then(() => {
        isDue = false;
        return readAnew();
      })
      .catch((error: unknown) => {
        server.config.logger.error(error instanceof Error ? error.message : String(error));
      });
  };
  const directory = contentDirectory();
  server.watcher.add(directory).on('all', (_event, path) => {
    if (isContent(directory, path)) refresh();
  });
  if (isRestart) refresh();
}

const isContent = (directory: string, path: string): boolean =>
  path === ledgerPath(directory) || (/\.(?:mdx?|markdown)$/iu.test(path) && isInside(directory, path));

/** As Astro's overlay reads it, which takes message and hint for HTML. */
function payloadOf({ message, hint, at }: Refusal, server: DevServer, base: string) {
  const [title = '', ...others] = message.split('\n\n');
  const report = escapeMarkup(others.join('\n\n')).replace(
    /\/guides\/problems\/#[a-z-]+/gu,
    (path) => `<a href="${escapeMarkup(withBase(base, path))}">${path}</a>`,
  );
  const err = {
    name: 'Content',
    title: title.replace(/:$/u, ''),
    message: `<pre style="font-family: var(--font-monospace); white-space: pre-wrap">${report}</pre>`,
    hint: escapeMarkup(hint),
    // Astro takes a file that is not below the project for one that is.
    loc: { ...at, file: relative(server.config.root, at.file) },
    stack: '',
  };
  return { type: 'error' as const, err };
}
