/**
 * Keeps the site for when there is no network. While there is one every page comes from it, so that nobody reads what was
 * mended since; the copy answers when nothing else does. A page and its files are always of one deploy: what was fetched
 * from a newer one gets nothing of an older copy.
 */
import {
  isNamedByContent,
  keepSeen,
  keptAnswer,
  keptFile,
  makeCopy,
  script,
  standIn,
  tidy,
  version,
} from './copy.ts';
import { question, type CopyAnswer } from '../../domain/kept-site.ts';
import { note, noteOwn, notes } from './notes.ts';
import { worker, type AskEvent } from './worker-scope.ts';

/** A network that is silent for so long is taken for none, where there is a copy. In milliseconds. */
const patience = 4000;
/** Between two questions whether the copy is what the site holds, in milliseconds. */
const often = 600_000;

const { scope } = worker.registration;
/** Pages that were answered from the copy. */
const copies = new Set<string>();

worker.addEventListener('install', (event) => {
  event.waitUntil(makeCopy(event).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/su, '');
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, address));
  else event.respondWith(answerFile(event, address));
});

worker.addEventListener('message', (event) => {
  const { source } = event;
  if (event.data !== question || source === null) return;
  event.waitUntil(
    notes().then(({ asOf }) => {
      source.postMessage({ version, asOf, isCopy: copies.has(source.id) } satisfies CopyAnswer);
    }),
  );
});

async function takeOver(): Promise<void> {
  await note({ asOf: new Date().toISOString(), isSuperseded: false, own: [], isUntidy: true });
  // The browser asks the network for a page while the worker is woken.
  await worker.registration.navigationPreload.enable();
  await worker.clients.claim();
  // The page that brought the worker was opened without it.
  const open = await worker.clients.matchAll();
  await Promise.allSettled(open.map(({ url }) => keepOpened(url.replace(/[?#].*$/su, ''))));
}

async function keepOpened(address: string): Promise<void> {
  if (!address.startsWith(scope) || (await keptAnswer(address))) return;
  const answer = await fetch(address);
  if (answer.ok && (await answer.clone().text()).includes(script)) await keepSeen(address, answer);
}

async function answerPage(event: AskEvent, address: string): Promise<Response> {
  const kept = await keptAnswer(address);
  const network = event.preloadResponse.then((preloaded) => preloaded ?? fetch(event.request));
  const answer = await inTime(network, kept ? patience : undefined);
  if (answer && answer.status < 500) {
    event.waitUntil(judge(answer.clone(), address, event.resultingClientId).catch(console.info));
    return answer;
  }
  const copy = kept ?? (answer ? undefined : await standIn());
  if (!copy) return answer ?? Response.error();
  copies.add(event.resultingClientId);
  await noteOwn(event.resultingClientId);
  return copy;
}

/** What arrives until then; undefined for nothing. */
async function inTime(network: Promise<Response>, most: number | undefined): Promise<Response | undefined> {
  const failed = network.catch(() => undefined);
  if (most === undefined) return failed;
  const end = new Promise<undefined>((settle) => {
    setTimeout(settle, most);
  });
  return Promise.race([failed, end]);
}

/** Whether a page from the network is of the same deploy as the copy, which may then stand in for its files. */
async function judge(answer: Response, address: string, id: string): Promise<void> {
  await tidyOnce();
  if (answer.type === 'opaqueredirect') return;
  const kept = await keptAnswer(address);
  const isPage = answer.ok && answer.headers.get('content-type')?.startsWith('text/html') === true;
  if (!kept && !isPage) return;
  const page = await answer.clone().text();
  // Pages that only lead on have no script.
  if (!kept && !page.includes('/_astro/')) return;
  const isOther = kept ? !isPage || (await kept.text()) !== page : !page.includes(script);
  if (isOther) {
    await note({ isSuperseded: true });
    // Not waited for: browsers put off for minutes what a worker asks for itself, and until then no other takes its place.
    worker.registration.update().catch(console.info);
    return;
  }
  if (kept) await noteOwn(id);
  if (!(await isCurrent(!kept)) || kept) return;
  await keepSeen(address, answer);
  await noteOwn(id);
}

/** What is of older versions goes once no page may be of one. */
async function tidyOnce(): Promise<void> {
  if (!(await notes()).isUntidy || (await worker.clients.matchAll()).length > 1) return;
  await note({ isUntidy: false });
  await tidy();
}

/** Asks the site whether the copy is what it holds; `must` says that an answer of a while ago is not enough. */
async function isCurrent(must: boolean): Promise<boolean> {
  const { asOf, isSuperseded } = await notes();
  if (!must && !isSuperseded && Date.now() - Date.parse(asOf) < often) return true;
  const { registration } = worker;
  await registration.update();
  const isNewer = registration.installing !== null || registration.waiting !== null;
  await note(isNewer ? { isSuperseded: true } : { asOf: new Date().toISOString(), isSuperseded: false });
  return !isNewer;
}

async function answerFile(event: AskEvent, address: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const { own, isSuperseded } = await notes();
  // Workers of a page are of the same copy as the page.
  if (resultingClientId !== '' && own.includes(clientId)) await noteOwn(resultingClientId);
  const mayHave = isNamedByContent(address) || own.includes(clientId) || !isSuperseded;
  const kept = mayHave ? await keptFile(address) : undefined;
  if (kept && (isNamedByContent(address) || copies.has(clientId))) return kept;
  const answer = await inTime(fetch(request), kept ? patience : undefined);
  if (answer?.ok && isNamedByContent(address)) event.waitUntil(keepSeen(address, answer.clone()));
  if (answer && (answer.ok || !kept)) return answer;
  return kept ?? Response.error();
}
