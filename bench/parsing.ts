/**
 * `node bench/parsing.ts`: 10,000 rows read as codes (rows with positions, values, roles and diagnostics), against what
 * the Markdown engine alone needs for the same text: its tree produced with the same features and walked once, because
 * its nodes are made when they are first looked at. Runs alternate in one process after a warm-up, so the ratio
 * compares while milliseconds of two runs do not; the processor's time of all threads counts, the collector's too.
 */
import { argv, cpuUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { markdownToMdast, type MdastNode } from 'satteri';
import { readDocument } from '../src/parsing/document.ts';
import { type BenchCode, generateOneCategory } from './catalogue/generate.ts';

export interface ParsingFigures {
  readonly shape: string;
  readonly kilobytes: number;
  /** Medians, in milliseconds of processor time. */
  readonly engine: number;
  readonly reader: number;
  readonly ratio: number;
}

const rows = 10_000;
const warmUps = 5;
const runs = 25;

type Row = (code: BenchCode) => string;

/** `count` tables under a heading each, the codes divided among them. */
function tables(codes: readonly BenchCode[], count: number, header: readonly string[], row: Row): string {
  const size = codes.length / count;
  const sections = Array.from({ length: count }, (_, index) =>
    [
      `## Part ${index + 1} error codes`,
      '',
      `| ${header.join(' | ')} |`,
      `|${' --- |'.repeat(header.length)}`,
      ...codes.slice(index * size, (index + 1) * size).map(row),
      '',
    ].join('\n'),
  );
  return ['# Error codes', '', ...sections].join('\n');
}

function documents(): readonly (readonly [shape: string, text: string])[] {
  const codes = [...generateOneCategory(rows)];
  const whole = ['Name', 'Code', 'Description', 'Reason', 'Solution'];
  const wholeRow: Row = ({ name, value, message, cause, solution }) =>
    `| ${name} | ${value} | ${message} | ${cause} | ${solution} |`;
  return [
    ['one table of 10,000 rows, 5 columns', tables(codes, 1, whole, wholeRow)],
    ['100 tables of 100 rows, 5 columns', tables(codes, 100, whole, wholeRow)],
    [
      'one table of 10,000 rows, 2 columns',
      tables(codes, 1, ['Code', 'Meaning'], ({ value, message }) => `| ${value} | ${message} |`),
    ],
    [
      'the same with code, bold and a link in every row',
      tables(
        codes,
        1,
        ['Code', 'Meaning', 'Solution'],
        ({ value, name, message }) =>
          `| \`${value}\` | **${name}**: ${message} | See [the guide](https://example.com/${value}) and \`retry\`. |`,
      ),
    ],
  ];
}

/** Measures every shape; the ratio is that of the medians. */
export function measureParsing(): Promise<readonly ParsingFigures[]> {
  return Promise.resolve(
    documents().map(([shape, text]) => {
      const engineTimes: number[] = [];
      const readerTimes: number[] = [];
      for (let run = 0; run < warmUps + runs; run += 1) {
        const engineTime = timed(() => walk(markdownToMdast(text, { features: { frontmatter: false } })));
        const readerTime = timed(() => readDocument({ file: 'errors.md', text }).codes.length);
        if (run < warmUps) continue;
        engineTimes.push(engineTime);
        readerTimes.push(readerTime);
      }
      const [engine, reader] = [median(engineTimes), median(readerTimes)];
      return { shape, kilobytes: text.length / 1000, engine, reader, ratio: reader / engine };
    }),
  );
}

/** The number of nodes; looks at the place and the text of each. */
function walk(node: MdastNode): number {
  let count = node.position !== undefined && 'value' in node ? 1 : 0;
  if ('children' in node) for (const child of node.children) count += walk(child);
  return count;
}

function timed(work: () => number): number {
  const before = cpuUsage();
  if (work() === 0) throw new Error('Nothing was read.');
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The figures as a Markdown table. */
export function parsingTable(figures: readonly ParsingFigures[]): string {
  return [
    '| Document | Size | Markdown engine alone | Read as codes | Ratio |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...figures.map(
      ({ shape, kilobytes, engine, reader, ratio }) =>
        `| ${shape} | ${kilobytes.toFixed(0)} kB | ${engine.toFixed(0)} ms | ${reader.toFixed(0)} ms | ${ratio.toFixed(1)} |`,
    ),
  ].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(parsingTable(await measureParsing()));
