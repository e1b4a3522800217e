/** What a page says about itself to search engines, chat unfurls and feed readers. */
export interface PageHead {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Site path of the page. */
  readonly path: string;
  readonly noindex?: boolean;
  /** True for pages about one thing, such as a code. */
  readonly article?: boolean;
  /** Shown by Slack as fields of the unfurl. */
  readonly labels?: readonly { readonly label: string; readonly data: string }[];
  readonly alternates?: readonly { readonly type: string; readonly path: string; readonly title: string }[];
}
