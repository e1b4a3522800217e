/**
 * What the dev server does while tables are being edited: it follows every change, and shows what is wrong in the page that
 * an author looks at. The loaders find it, and nothing that Astro hands to them leads to the server: they meet here.
 */
import { join, relative } from 'node:path';
import type { HookParameters } from 'astro';
import { isRunnableDevEnvironment } from 'vite';
import { escapeMarkup } from '../domain/escapes.ts';
import { withBase } from '../domain/permalink.ts';
import { pictureType } from '../domain/pictures.ts';
import type { Refusal } from '../loading/checked-content.ts';
import { contentDirectory, isInside } from '../loading/content-directory.ts';
import { ledgerPath } from '../loading/ledger-file.ts';
import { createTurns } from './dev-turns.ts';
import { settingsModuleNames } from './settings-modules.ts';

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

/** From here on this server follows the content folder, and its pages show problems, also those that are opened later. */
export function followContent(server: DevServer, base: string): void {
  overlay = { server, base };
  server.environments.client.hot.on('vite:client:connect', (_, client) => {
    if (present) client.send(payloadOf(present, server, base));
  });
  const turns = createTurns();
  server.middlewares.use((_request, response, next) => {
    turns.pass(response, next);
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
  const store = join(server.config.root, '.astro/data-store.json');
  server.watcher.add(directory).on('all', (_event, path) => {
    const isOfSettings = isSetting(directory, path);
    if (isOfSettings || isContent(directory, path)) refresh();
    else if (path !== store) return;
    turns.change(() => {
      forgetModules(
        server,
        path,
        path === store ? [dataStoreModule] : isOfSettings ? settingsModuleNames : [],
      );
      if (isOfSettings) server.environments.client.hot.send({ type: 'full-reload' });
    });
  });
}

/**
 * Has the pages made anew of what is in the file and in the modules of these ids. Astro and Vite do the same whenever a
 * file changes, which a page that is loading its modules right then undoes.
 */
function forgetModules({ environments }: DevServer, path: string, ids: readonly string[]): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph, hot } = environment;
    const evaluated = isRunnableDevEnvironment(environment) ? environment.runner.evaluatedModules : undefined;
    const ofFile = Array.from(moduleGraph.getModulesByFile(path) ?? [], ({ id }) => id ?? '');
    for (const id of [...ids, ...ofFile]) {
      const module = moduleGraph.getModuleById(id);
      if (module) moduleGraph.invalidateModule(module, undefined, Date.now(), true);
      const loaded = evaluated?.getModuleById(id);
      if (loaded) evaluated?.invalidateModule(loaded);
    }
    if (evaluated) hot.send('astro:content-changed', {});
  }
}

/** Astro's name for the module of all collections. */
const dataStoreModule = '\0astro:data-layer-content';

const isContent = (directory: string, path: string): boolean =>
  path === ledgerPath(directory) || (/\.(?:mdx?|markdown)$/iu.test(path) && isInside(directory, path));

/** The settings, or a picture, which may be the logo that they name or be shown by a document. */
const isSetting = (directory: string, path: string): boolean =>
  (/\.ya?ml$/iu.test(path) || pictureType(path) !== undefined) && isInside(directory, path);

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
