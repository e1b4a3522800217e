/**
 * Whose the keys of a front matter are. Documents come from anywhere, and many are read by other tools too: what those
 * put there is left alone, and only what is nearly a key of ours, or can be nobody else's, is a fault.
 */
import { looseLanguage } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { type Diagnostic, diagnose } from './report/diagnostics.ts';
import type { FrontMatter, FrontMatterEntry, FrontMatterValue } from './markdown/front-matter.ts';

/** What is ours; a value of another kind is another tool's. */
const keys: ReadonlyMap<string, FrontMatterValue['kind']> = new Map([
  ['title', 'text'],
  ['slug', 'text'],
  ['description', 'text'],
  ['lang', 'text'],
  ['translationOf', 'text'],
  ['source', 'text'],
  ['linkBase', 'text'],
  ['categories', 'map'],
  ['columns', 'map'],
  ['draft', 'text'],
]);
const documentKeys = [...keys.keys()];

/** Other tools take `Title` for `title`, and so do we, unless both are there. */
function asWritten(entries: readonly FrontMatterEntry[]): FrontMatterEntry[] {
  const names = new Set(entries.map(({ key }) => key));
  return entries.map((entry) => {
    const meant = documentKeys.find((key) => key.toLowerCase() === entry.key.toLowerCase());
    return meant === undefined || names.has(meant) ? entry : { ...entry, key: meant };
  });
}

/**
 * A front matter that is no YAML, read line by line: other tools put templates, `@`, bare colons or TOML there. What says
 * how tables are to be read must be whole, so with `categories` or `columns`, or a `slug` that is cut off, it stays a fault.
 */
export function readLoosely(frontMatter: FrontMatter, lines: readonly string[]): FrontMatter {
  const [fault] = frontMatter.diagnostics.filter(({ rule }) => rule === 'front-matter-syntax');
  const block = lines.slice(1, frontMatter.lines - 1);
  if (!fault || block.some((line) => /^(?:(?:categories|columns)\s*:|slug\s*:\s*[[{])/u.test(line)))
    return frontMatter;
  // What stands below `[params]` belongs to it.
  const part = block.findIndex((line) => line.startsWith('['));
  const entries = block.slice(0, part < 0 ? undefined : part).flatMap((line, index): FrontMatterEntry[] => {
    const [, key, written] = /^([\p{L}\p{N}_.-]+)(?::|\s*=)(?:\s+([^[{].*))?$/u.exec(line) ?? [];
    if (key === undefined) return [];
    const text = (written ?? '').trim().replace(/^(['"])(.*)\1$/u, '$2');
    return [{ key, line: index + 2, column: 1, value: { kind: 'text', text } }];
  });
  const diagnostic = diagnose('front-matter-loose', fault, { reason: fault.message });
  return {
    ...frontMatter,
    entries: [...new Map(entries.map((entry) => [entry.key, entry])).values()],
    diagnostics: [diagnostic],
  };
}

/** The entries that are ours; all others are noted, and those that are nearly ours are faults. */
export function ownEntries(
  file: string,
  entries: readonly FrontMatterEntry[],
  diagnostics: Diagnostic[],
): FrontMatterEntry[] {
  const foreign: FrontMatterEntry[] = [];
  const own = asWritten(entries).filter((entry) => {
    if (keys.has(entry.key)) {
      if (isEmpty(entry.value)) return false;
      if (!isForeign(entry)) return true;
    } else {
      const suggestion = nearKey(entry);
      if (suggestion !== undefined) {
        const details = { key: entry.key, suggestion, known: documentKeys.join(', ') };
        diagnostics.push(diagnose('unknown-key', positionOf(file, entry), details));
        return false;
      }
    }
    foreign.push(entry);
    return false;
  });
  const [first] = foreign;
  if (first)
    diagnostics.push(
      diagnose('foreign-key', positionOf(file, first), { keys: foreign.map(({ key }) => key) }),
    );
  return own;
}

const positionOf = (file: string, { line, column }: FrontMatterEntry) => ({ file, line, column });

const isEmpty = (value: FrontMatterValue): boolean =>
  value.kind === 'nothing' || (value.kind === 'text' && value.text.trim() === '');

/** Other tools take a whole path for a slug, `/errors/codes`, the name of a language, and maps of numbers or words. */
function isForeign({ key, value }: FrontMatterEntry): boolean {
  if (value.kind !== keys.get(key)) return key !== 'linkBase';
  if (value.kind === 'text')
    return (
      (key === 'slug' && value.text.includes('/')) ||
      (key === 'lang' && looseLanguage(value.text) === undefined)
    );
  if (value.kind !== 'map') return false;
  return value.entries.every(({ value: each }) =>
    key === 'categories' ? each.kind !== 'map' : each.kind !== 'text' || !/^\p{L}+$/u.test(each.text),
  );
}

/** The key that was meant by a slip of the hand; the value must be of its kind, or the likeness is by chance. */
function nearKey({ key, value }: FrontMatterEntry): string | undefined {
  const meant = nearest(key, documentKeys, key.length >= 8 ? 2 : 1) ?? '';
  // `long` is no slip of `lang`, nor `titre` of `title`: short words are near to one another by chance.
  const isSlip = meant.length > 5 || lettersOf(meant) === lettersOf(key);
  const isOther = meant.toLowerCase() !== key.toLowerCase();
  return isSlip && isOther && keys.get(meant) === value.kind ? meant : undefined;
}

const lettersOf = (word: string): string => Array.from(word.toLowerCase()).sort().join('');
