import type { LastText, Ledger, LedgerLine } from '../ledger.ts';

/** Fills lines that somebody shortened to a bare declaration with the last text of an earlier ledger. */
export function recoverTexts(ledger: Ledger, earlier: Ledger): Ledger {
  return new Map([...ledger].map(([path, line]) => [path, recovered(line, earlier.get(path))]));
}

function recovered(line: LedgerLine, before: LedgerLine | undefined): LedgerLine {
  if (!before || line.status.kind === 'live' || hasText(line)) return line;
  const { added, changed, title, value, spellings, rows } = before;
  return {
    ...(added === undefined ? {} : { added }),
    ...(changed === undefined ? {} : { changed }),
    ...(title === undefined ? {} : { title }),
    ...(value === undefined ? {} : { value }),
    ...(spellings === undefined ? {} : { spellings }),
    ...(rows === undefined ? {} : { rows }),
    ...line,
  };
}

const hasText = ({ title, value, rows }: LastText): boolean => (title ?? value ?? rows) !== undefined;
