import type { LastText, Ledger } from '../ledger.ts';

/** Fills lines that somebody shortened to a bare declaration with the last text of an earlier ledger. */
export const recoverTexts = (ledger: Ledger, earlier: Ledger): Ledger =>
  new Map(
    [...ledger].map(([path, line]) => [
      path,
      line.status.kind === 'live' || hasText(line) ? line : { ...earlier.get(path), ...line },
    ]),
  );

const hasText = ({ title, value, rows }: LastText): boolean => (title ?? value ?? rows) !== undefined;
