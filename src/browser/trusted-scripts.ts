/**
 * The policy of the page lets no text become code or markup. What is made of a text all the same is a worker, whose file
 * must be one of this site's own: so says this policy, which the browser asks, for Pagefind as for the decoder.
 */
import { withBase } from '../domain/permalink.ts';

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | undefined }): unknown;
}

const isFactory = (value: unknown): value is Factory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

/** Folders and files below the site that hold scripts. */
const places = ['/_astro/', '/pagefind/', '/service-worker.js'].map((path) =>
  withBase(import.meta.env.BASE_URL, path),
);

export const isOwnScript = (url: string): boolean => {
  const { origin, pathname } = new URL(url, location.href);
  return origin === location.origin && places.some((place) => pathname.startsWith(place));
};

/** Browsers without such policies check nothing, and need none. */
const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
if (isFactory(factory))
  factory.createPolicy('default', { createScriptURL: (url) => (isOwnScript(url) ? url : undefined) });
