/** `explain`: what an error means, in the terminal, by the engine that the site's search uses. */
import { type Catalogue, categoryOf, documentOf } from '../domain/catalogue.ts';
import { codeRecords } from '../domain/code-record.ts';
import type { ErrorCode, Meaning } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';
import { codePath } from '../domain/permalink.ts';
import { lookupFiles, lookupPath, siteOf, type Site } from '../integrations/published-files.ts';
import { contentOf } from '../loading/content-folder.ts';
import { openLookup } from '../search/engine.ts';
import type { Answer, Hit } from '../search/types.ts';
import { contentFolder, contentOption, type Io, refuse, withArguments } from './command.ts';
import { textOf } from '../views/exports/files.ts';
import { labelled } from './terminal-text.ts';
import { browser } from '../ui/en/browser.ts';
import { page } from '../ui/en/page.ts';

const usage = ({ typed }: Io): string => `Usage: ${typed('explain', '1001')}
       ${typed('explain', '"a line of a log"')}

Says what an error means, by its code, its name, words of its texts, or a line that it stands in.

  --json            print the answer as JSON: the kind of answer, its codes row by row, and what comes close
  --content FOLDER  the content folder, where CONTENT_DIR does not name it and it is not ./content
  --help            print this text

Exit code: 0 found, 1 nothing found, 2 wrong use.`;

const options = { ...contentOption, json: { type: 'boolean' } } as const;

/** More matches than this nobody reads in a terminal. */
const shownMatches = 8;

export const explain = (argv: readonly string[], io: Io): Promise<number> =>
  withArguments(
    { argv, io, usage: usage(io), options },
    async ({ values, positionals }) => {
      const folder = contentFolder(io, values.content);
      const site = siteOf(await contentOf(folder), { base: '/' });
      if (site.context.catalogue.codes.length === 0)
        return refuse(
          io,
          `No codes in ${folder}. \`${io.typed('check')}\` says what is wrong with its tables.`,
        );
      const files = new Map(Array.from(lookupFiles(site), (file) => [file.path, textOf(file)]));
      const lookup = await openLookup({
        fetchText: (path) => {
          const text = files.get(lookupPath + path);
          return text === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(text);
        },
      });
      const answer = await lookup.search(positionals.join(' '), { limit: shownMatches });
      io.say(values.json ? JSON.stringify(asJson(answer, site), null, 1) : asText(answer, site, io));
      return answer.hits.length > 0 ? 0 : 1;
    },
    ({ positionals }) =>
      positionals.join('').trim() === '' ? 'Which error? Give its code or its name.' : undefined,
  );

const codesOf = (hits: readonly Hit[], { codes }: Catalogue): ErrorCode[] => {
  const byPath = new Map(codes.map((code) => [codePath(code), code]));
  return hits.flatMap(({ path }) => byPath.get(path) ?? []);
};

function asJson({ kind, hits, suggestions }: Answer, { context: { catalogue } }: Site): unknown {
  return {
    answer: kind,
    codes: codesOf(hits, catalogue).flatMap(codeRecords),
    suggestions: codesOf(suggestions, catalogue).flatMap(codeRecords),
  };
}

function asText(answer: Answer, { context: { catalogue } }: Site, io: Io): string {
  const { kind, hits, suggestions, reading } = answer;
  const close = suggestions.length === 0 ? [] : ['', 'Close to it:', ...suggestions.map(line)];
  if (hits.length === 0) return [`Nothing documented is "${reading.text}".`, ...close].join('\n');
  if (kind === 'matches' && hits.length > 1)
    return [`Several errors fit "${reading.text}":`, ...hits.map(line)].join('\n');
  const codes = codesOf(hits, catalogue);
  const others = hits.filter(({ path }) => !codes.some((code) => codePath(code) === path));
  return [
    ...(kind === 'ambiguous' ? [`${codes.length} errors are "${reading.text}":\n`] : []),
    codes.map((code) => article(code, catalogue, io.columns)).join('\n\n'),
    ...others.map(line),
    ...close,
  ].join('\n');
}

const line = (hit: Hit): string => {
  const { value, name, title, message, category, gone } = hit;
  const head = [value || title, name].filter((part) => part !== '').join('  ');
  // A category as a whole is in no other.
  const above = category?.title === title ? undefined : category?.title;
  const place = [above, gone && browser.gone[gone]].filter((part) => part !== undefined).join(', ');
  return `  ${head}${place === '' ? '' : `  (${place})`}${message === '' ? '' : `\n      ${message}`}`;
};

function article(code: ErrorCode, catalogue: Catalogue, width: number | undefined): string {
  const category = categoryOf(catalogue, code);
  const places = [documentOf(catalogue, category).title, category.title];
  const whose = [...new Set(places), ...(code.action ? [page.actions[code.action]] : [])].join(' · ');
  return [
    [code.value, ...code.names].join('  '),
    whose,
    ...code.meanings.map((meaning, index) => {
      const isLast = index === code.meanings.length - 1;
      return `\n${labelled([...rowsOf(meaning), ...(isLast ? [['Page', codePath(code)] as const] : [])], width)}`;
    }),
  ].join('\n');
}

function rowsOf(meaning: Meaning): (readonly [label: string, text: string])[] {
  const { message, cause, solution, fields, group, position } = meaning;
  return [
    ['Group', group] as const,
    ['Meaning', message && plainText(message)] as const,
    ['Cause', cause && plainText(cause)] as const,
    ['Solution', solution && plainText(solution)] as const,
    ...fields.map(({ header, text }) => [header, plainText(text)] as const),
    ['Source', `${position.file}:${position.line}`] as const,
  ].flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text] as const]));
}
