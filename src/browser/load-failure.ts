/**
 * A file of the site did not arrive. Most often the page is older than the last deploy, whose files have other names:
 * then it is loaded anew, once. Else it is said in words, with a way on that needs no script.
 */
import { element } from './element.ts';
import { words } from './words.ts';

export type LoadFailure = 'reloading' | 'offline' | 'missing';

const patience = 10_000;
const key = 'loaded-anew-for';

/** The name of this page's own script: another deploy has another one, whatever file of it is missing. */
const ownScript = (): string | undefined =>
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src.split('/').at(-1);

/**
 * Tells why a file is missing, and loads a page that is older than the site anew; `keep` is called before, to save what
 * only this page knows. The address stays as it is, and so does a query in it.
 */
export async function faceLoadFailure(keep: () => void = () => undefined): Promise<LoadFailure> {
  const script = ownScript();
  const page = await fetch(location.pathname, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(patience),
  }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => undefined,
  );
  if (page === undefined) return 'offline';
  if (script === undefined || page === '' || page.includes(script) || !firstTimeFor(script)) return 'missing';
  keep();
  location.reload();
  return 'reloading';
}

/** False where the browser keeps nothing: a page that cannot remember must not go round in circles. */
function firstTimeFor(script: string): boolean {
  try {
    if (sessionStorage.getItem(key) === script) return false;
    sessionStorage.setItem(key, script);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Says in `host` that a part of the page could not be loaded, and leads on. */
export async function sayLoadFailure(host: Element, error: unknown, keep?: () => void): Promise<void> {
  console.error(error);
  const failure = await faceLoadFailure(keep);
  host.querySelector('[data-load-failure]')?.remove();
  host.prepend(
    element(
      'p',
      { role: 'alert', class: 'notice warn my-4', 'data-load-failure': failure },
      words.loading[failure],
      ' ',
      element('a', { href: location.pathname + location.search }, words.loading.again),
    ),
  );
}
