declare module 'virtual:site-settings' {
  export const settings: import('./domain/site-settings.ts').SiteSettings;
  /** The mark of the site as its header shows it. */
  export const mark: import('./integrations/icon-files.ts').Mark;
}

declare module 'virtual:site-offline' {
  /** Whether browsers keep a copy of the site. */
  export const keepsCopies: boolean;
}

declare module 'virtual:site-accent.css';

declare namespace App {
  interface Locals {
    /** Of the page: a canonical BCP 47 tag. */
    language: string;
    /** Path of the home page in that language. */
    home: string;
    /** The page in all languages of the site, or what stands above it there; empty where the site has only one. */
    languages: readonly import('./views/language-links.ts').LanguageLink[];
    /** What the page prints, in its language. */
    words: import('./ui/page-words.ts').PageWords;
    /** Set by pages that render MDX, for the components that authors use in it. */
    catalogue: import('./domain/catalogue.ts').Catalogue;
  }
}
