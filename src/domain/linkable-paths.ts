/** What a site answers, by site paths. */
export interface LinkablePaths {
  has(path: string): boolean;
  /** Anchors of a page; undefined where they are not known. */
  anchorsAt(path: string): ReadonlySet<string> | undefined;
  /** Paths one step below a path that ends with a slash: `childrenOf('/shop/')` -> `/shop/basket/`, `/shop/source/`. */
  childrenOf(path: string): Iterable<string>;
  /** The code whose value or name is the last step of a path: its page, or its short address if there are several. */
  codeNamedBy(path: string): string | undefined;
}
