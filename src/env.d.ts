declare namespace App {
  interface Locals {
    /** Set by pages that render MDX, for the components that authors use in it. */
    catalogue: import('./domain/catalogue.ts').Catalogue;
  }
}
