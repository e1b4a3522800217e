/**
 * Pages of the dev server and changes of the content take turns. A module that is being loaded for a page while Astro
 * writes new content stays as it was, and so do all later pages that are made of it.
 */
import type { ServerResponse } from 'node:http';

export function createTurns() {
  const open = new Set<ServerResponse>();
  const changes: (() => void)[] = [];
  const waiting: (() => void)[] = [];

  const settle = (): void => {
    if (open.size > 0) return;
    for (const make of changes.splice(0)) make();
    for (const goOn of waiting.splice(0)) goOn();
  };
  /** Lets a request go on, when no change waits, and counts it until its response is closed. */
  const pass = (response: ServerResponse, goOn: () => void): void => {
    if (changes.length > 0) {
      waiting.push(() => {
        pass(response, goOn);
      });
      return;
    }
    if (!response.closed) {
      open.add(response);
      response.once('close', () => {
        open.delete(response);
        settle();
      });
    }
    goOn();
  };
  return {
    pass,
    /** Makes a change as soon as the responses before it are closed. */
    change: (make: () => void): void => {
      changes.push(make);
      settle();
    },
  };
}
