/** The tombstone of a page: it answers at its old address for ever. */
import type { RetiredPage } from '../domain/ledger/settle.ts';
import type { PageHead } from './page-head.ts';

export interface Tombstone {
  readonly head: PageHead;
  readonly title: string;
  readonly names: readonly string[];
  readonly notice: string;
  readonly why: string | undefined;
  /** Site path of a live page. */
  readonly successor: string | undefined;
  readonly rows: readonly (readonly { readonly label: string; readonly text: string }[])[];
}

export function retiredPage(page: RetiredPage): Tombstone {
  const { path, kind, value, title = value ?? path, names, since, why, successor, rows = [] } = page;
  const what = kind === 'code' ? 'This code' : 'This page';
  const notice = `${what} is no longer in use${since === undefined ? '' : ` since ${since}`}.`;
  return {
    head: {
      title: `${title} (retired)`,
      description: [notice, why].filter(Boolean).join(' '),
      path,
      noindex: true,
    },
    title,
    names,
    notice,
    why,
    successor,
    rows: rows.map(({ message, cause, solution, fields = {} }) =>
      // A further column may have one of these headers too; both texts are kept.
      [
        ...Object.entries({ Message: message, Cause: cause, Solution: solution }),
        ...Object.entries(fields),
      ].flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }])),
    ),
  };
}
