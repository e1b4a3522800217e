/**
 * `npm run bench:held-out -- FOLDER`: the frozen sets of `held-out/`, asked of this site's search, of MiniSearch tuned and of
 * Pagefind as it comes, over the same codes and in one run. FOLDER holds the documents of `held-out/sources.tsv` as `<file>.md`.
 */
import { existsSync, mkdtempSync, copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../src/loading/content-folder.ts';
import { codePath } from '../src/domain/permalink.ts';
import { plainText, type InlineText } from '../src/domain/inline-text.ts';
import type { ErrorCode } from '../src/domain/error-code.ts';
import { isRight, scoredHits, type Mode, type RelevanceQuery } from '../tests/search/relevance-set.ts';
import { openWithTexts } from '../tests/support/full-text.ts';
import { tunedMiniSearch } from './mini-search.ts';

type Ask = (query: string) => Promise<readonly string[]> | readonly string[];

const sets = join(import.meta.dirname, 'held-out');
const engines = ['this site', 'MiniSearch, tuned', 'Pagefind, as it comes'] as const;

interface HeldOutQuery extends RelevanceQuery {
  /** The place up to which one of the expected must stand. */
  readonly within: number;
}

/** Of these sets the first hit alone is looked at, or one of the first three, and every one of `all`. */
function modeOf(written: string): Mode {
  if (written === 'first' || written === 'three') return 'any';
  if (written === 'all' || written === 'none') return written;
  throw new Error(`There is no mode "${written}".`);
}

/** What is expected are values, as the tables write them, without their spaces. */
const readSet = (file: string): HeldOutQuery[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', kind = '', mode = '', query = '', expected = ''] = line.split('\t');
      return {
        id,
        class: kind,
        mode: modeOf(mode),
        within: mode === 'three' ? 3 : 1,
        query: String(JSON.parse(query)),
        expected: expected.split(' ').filter(Boolean),
      };
    });

const searchable = (code: ErrorCode) => {
  const all = (texts: readonly (InlineText | undefined)[]): string =>
    texts.map((text) => (text ? plainText(text) : '')).join(' ');
  return {
    url: codePath(code),
    value: code.value,
    name: code.names.join(' '),
    message: all(code.meanings.map(({ message }) => message)),
    cause: all(code.meanings.map(({ cause }) => cause)),
    solution: all(code.meanings.map(({ solution }) => solution)),
  };
};

/** Right answers of each engine, in the order of `engines`. */
async function score(document: string, questions: readonly HeldOutQuery[]): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'held-out-'));
  copyFileSync(document, join(folder, 'document.md'));
  const { catalogue } = await readContentFolder(folder);
  rmSync(folder, { recursive: true });
  const valueAt = new Map(catalogue.codes.map((code) => [codePath(code), code.value.replaceAll(' ', '')]));
  const { lookup, pagefind } = await openWithTexts(catalogue);
  const plain = await pagefind.load();
  await plain.options({ baseUrl: '/' });
  const asks: Ask[] = [
    async (query) => (await lookup.search(query, { fullText: true })).hits.map(({ path }) => path),
    tunedMiniSearch(catalogue.codes.map(searchable)),
    async (query) => {
      const { results } = await plain.search(query);
      const pages = await Promise.all(results.slice(0, scoredHits).map((result) => result.data()));
      return pages.map((page) => String(Reflect.get(page, 'url')));
    },
  ];
  const right: number[] = [];
  for (const ask of asks) {
    let count = 0;
    for (const question of questions) {
      const values = (await ask(question.query)).map((path) => valueAt.get(path) ?? path);
      const starts = Array.from({ length: question.within }, (_, start) => values.slice(start));
      if (starts.some((hits) => isRight(hits, question))) count += 1;
    }
    right.push(count);
  }
  pagefind.close();
  return right;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'npm run bench:held-out -- FOLDER: the folder that holds the documents named in bench/held-out/sources.tsv.',
  );
  process.exit(2);
}
const lines: string[] = [];
const sums = engines.map(() => 0);
let asked = 0;
for (const set of readdirSync(sets)
  .filter((name) => name.endsWith('.tsv') && name !== 'sources.tsv')
  .sort()) {
  const name = set.replace('.tsv', '');
  const document = join(folder, `${name}.md`);
  if (!existsSync(document)) {
    console.warn(`${name}.md is not in ${folder}, so its queries are not asked.`);
    continue;
  }
  const questions = readSet(join(sets, set));
  const right = await score(document, questions);
  asked += questions.length;
  right.forEach((count, index) => (sums[index] = (sums[index] ?? 0) + count));
  lines.push(`| ${name} | ${questions.length} | ${right.join(' | ')} |`);
}
console.log(
  [
    `| Document | Queries | ${engines.join(' | ')} |`,
    `| --- | ---: | ${engines.map(() => '---:').join(' | ')} |`,
    ...lines,
    `| **all** | ${asked} | ${sums.map((sum) => `${sum} (${Math.round((100 * sum) / asked)} %)`).join(' | ')} |`,
  ].join('\n'),
);
