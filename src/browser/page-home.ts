import { homePath } from '../domain/permalink.ts';

/** Path of the home page in the language of the page. A worker is told it by its name. */
export const pageHome: string =
  typeof document === 'undefined'
    ? self.name || homePath
    : (document.documentElement.dataset.home ?? homePath);
