import type { InlineText } from './inline-text.ts';

/** What stands around the code tables, kept as data for the same reason as a cell (see inline-text.ts). */
export type Block =
  | Paragraph
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly text: InlineText;
      /** What links of the document call it. */
      readonly anchor: string;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly InlineText[] }
  | { readonly kind: 'quote'; readonly text: InlineText }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly header: readonly InlineText[];
      readonly rows: readonly (readonly InlineText[])[];
    };

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: InlineText;
}
