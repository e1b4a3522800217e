/** A ledger read from the data that a site publishes, for sites whose ledger somebody took away. */
import type { Ledger, LedgerLine, Status } from '../ledger.ts';
import { present } from '../present.ts';
import { isFields, rowOf, textOf, textsOf, type Fields } from './fields.ts';

/**
 * Reads `codes.json`; a sentence where it is something else. Entries without an address of that site are passed over. `root` is
 * where the site was: an address or, where it had none, a path. Ends with a slash.
 */
export function readCodesRecord(text: string): { readonly ledger: Ledger; readonly root: string } | string {
  const whole = parse(text);
  if (typeof whole === 'string') return whole;
  const root = isFields(whole.site) ? textOf(whole.site.url) : undefined;
  if (root === undefined || !Array.isArray(whole.codes))
    return 'it has no "site" with a "url" and no "codes"';
  const ledger = new Map<string, LedgerLine>();
  const pathOf = (url: unknown): string | undefined =>
    typeof url === 'string' && url.startsWith(root) && /^[!-~]*$/u.test(url)
      ? `/${url.slice(root.length)}`
      : undefined;
  const put = (url: unknown, line: LedgerLine): void => {
    const path = pathOf(url);
    if (path === undefined) return;
    const { rows: before = [] } = ledger.get(path) ?? {};
    // A code has one entry a row.
    ledger.set(path, line.rows ? { ...line, rows: [...before, ...line.rows] } : line);
  };
  for (const page of [...entries(whole.documents), ...entries(whole.categories)])
    put(page.url, { status: { kind: 'live' }, ...present({ title: textOf(page.title) }) });
  for (const code of entries(whole.codes))
    put(code.url, { ...lineOf(code, { kind: 'live' }), rows: [rowOf(code)] });
  for (const code of entries(whole.retired)) {
    const status: Status = {
      kind: 'retired',
      ...present({
        since: textOf(code.since),
        why: textOf(code.why),
        successor: pathOf(code.successor),
      }),
    };
    put(code.url, { ...lineOf(code, status), rows: entries(code.rows).map(rowOf) });
  }
  for (const { url, to, since } of entries(whole.moved)) {
    const target = pathOf(to);
    if (target !== undefined)
      put(url, { status: { kind: 'moved', to: target, ...present({ since: textOf(since) }) } });
  }
  return { ledger, root };
}

function parse(text: string): Fields | string {
  try {
    const whole: unknown = JSON.parse(text);
    return isFields(whole) ? whole : 'it holds no object';
  } catch (error) {
    if (error instanceof SyntaxError) return `it is no JSON (${error.message})`;
    throw error;
  }
}

const lineOf = (code: Fields, status: Status): LedgerLine => ({
  status,
  ...present({
    added: textOf(code.added),
    changed: textOf(code.changed),
    value: textOf(code.value),
    spellings: textsOf(code.spellings),
  }),
});

const entries = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
