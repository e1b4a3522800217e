/** What a service worker sees of the browser, as far as it is used here: the types of pages know nothing of it. */

export interface LastingEvent extends Event {
  /** Keeps the worker awake until `work` has ended. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AskEvent extends LastingEvent {
  readonly request: Request;
  /** Who asks; empty for a page that is only being opened. */
  readonly clientId: string;
  /** The page or worker that the answer becomes; empty for all other files. */
  readonly resultingClientId: string;
  /** The page, which the browser began to fetch while the worker was woken. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface TalkEvent extends LastingEvent {
  readonly data: unknown;
  readonly source: { readonly id: string; postMessage(message: unknown): void } | null;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options?: {
      readonly includeUncontrolled?: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: AskEvent) => void): void;
  addEventListener(type: 'message', listen: (event: TalkEvent) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
