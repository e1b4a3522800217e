import { homePath } from '../domain/permalink.ts';

/**
 * Path of the home page in the language of the page. A worker is told it by its name. Asked when it is needed: a page that
 * stands in for others learns its language from their address.
 */
export const pageHome = (): string =>
  typeof document === 'undefined'
    ? self.name || homePath
    : (document.documentElement.dataset.home ?? homePath);
