declare module 'virtual:site-settings' {
  export const settings: import('./domain/site-settings.ts').SiteSettings;
  /** The mark of the site as its header shows it. */
  export const mark: import('./integrations/icon-files.ts').Mark;
}

declare module 'virtual:site-accent.css';

declare namespace App {
  interface Locals {
    /** Set by pages that render MDX, for the components that authors use in it. */
    catalogue: import('./domain/catalogue.ts').Catalogue;
  }
}
