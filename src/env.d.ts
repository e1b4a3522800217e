declare module 'virtual:site-settings' {
  export const settings: import('./domain/site-settings.ts').SiteSettings;
  /** The mark of the site as its header shows it. */
  export const mark: import('./integrations/icon-files.ts').Mark;
}

declare module 'virtual:site-accent.css';

declare namespace App {
  interface Locals {
    /** Of the page: a canonical BCP 47 tag. */
    language: string;
    /** What the page prints, in its language. */
    words: import('./ui/page-words.ts').PageWords;
    /** Set by pages that render MDX, for the components that authors use in it. */
    catalogue: import('./domain/catalogue.ts').Catalogue;
  }
}
