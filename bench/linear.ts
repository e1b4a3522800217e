/**
 * `node bench/linear.ts [seconds] [seed]`: looks for documents that take the reader more time than they are long. It puts
 * random repeated pieces into documents of every shape, measures the processor's time for one size and for four times
 * that size, and prints those that take more than six times as long, and do so again at sixteen times the size. It
 * leaves 1 when it found any.
 */
import { argv, cpuUsage, exit } from 'node:process';
import { readDocument } from '../src/parsing/document.ts';
import { findLostText } from '../src/parsing/report/lost-text.ts';

const pieces =
  '[ ] ]( [a](b ![]( * **a **a** _a _ ` ``a ``_`` < <a <a_href=" <!-- <!--_--> --> {/* */} & &a &amp \\ ~~a ~ https:// http a/ 1, ' +
  '1/ <b> </b> " \' | || -| ^ # > -_ 1._ + +- +--+--+ { {% {{ {{< {a( {ref}` ::: [! [!a <xref: <A_ <T_x=" <table> <table <tr><td> ' +
  '<td> </table> </td> <td_colspan=1000> <td_rowspan=1000> <style> <pre> <code> $ $( __ a A A_ a. a- a: 0 0x 1- 1~ E1_ x ( (a ) ' +
  '（ ： = -- --- ._ 。 ! é 错 % / @ #| |# a<br> <br> A_<br> 1<br> 1、 [^1] ¹ ｜ ^a^ <https:// [a]:_b aA A1- xx nn';
const units = pieces.split(' ').map((piece) => piece.replace(/(?<=.)_/gu, ' '));

const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));
const head = '## Error codes\n\n| Code | Name | Meaning | Cause | Solution |\n|---|---|---|---|---|\n';
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `| ${1000 + index} | E_BUSY_${index} | Busy | Load | Wait |`,
  ).join('\n');

type Shape = (unit: string, size: number) => string;

const shapes: Readonly<Record<string, Shape>> = {
  line: fill,
  lines: (unit, size) => fill(`${unit}\n`, size),
  paragraphs: (unit, size) => fill(`${unit}\n\n`, size),
  heading: (unit, size) => `## ${fill(unit, size)}\n\n${head}${rows(5)}`,
  headings: (unit, size) => fill(`## ${unit}x\n\n`, size),
  before: (unit, size) => `${fill(unit, size / 2)}\n\n${head}${rows(size / 40)}`,
  'lines before': (unit, size) => `${fill(`${unit}\n`, size / 2)}\n${head}${rows(size / 40)}`,
  texts: (unit, size) => {
    const cell = fill(unit, size / 3);
    return `${head}${rows(5)}\n| 6 | E_A | ${cell} | ${cell} | ${cell} |`;
  },
  name: (unit, size) => `${head}${rows(5)}\n| 6 | ${fill(unit, size)} | a | b | c |`,
  value: (unit, size) => `${head}${rows(5)}\n| ${fill(unit, size)} | E_A | a | b | c |`,
  cells: (unit, size) => `${head}${fill(`| 1${unit} | A${unit} | ${unit} b | ${unit} | ${unit} |\n`, size)}`,
  values: (unit, size) => `${head}${fill(`| ${unit} | ${unit} b |\n`, size)}`,
  'rows without pipes': (unit, size) => `${head}${rows(5)}\n${fill(`${unit} a\n`, size)}`,
  header: (unit, size) => `## Error codes\n\n| Code | ${fill(unit, size)} |\n|---|---|\n| 1 | a |\n| 2 | b |`,
  'HTML cell': (unit, size) =>
    `<table><tr><th>Code</th><th>Meaning</th></tr><tr><td>1</td><td>${fill(unit, size)}</td></tr></table>`,
  'HTML rows': (unit, size) =>
    `<table><tr><th>Code</th><th>Meaning</th></tr>\n${fill(`<tr><td>1${unit}</td><td>${unit}</td></tr>\n`, size)}</table>`,
  'open HTML': (unit, size) => fill(`<table><tr><td>${unit}\n`, size),
  list: (unit, size) => fill(`- ${unit} a: b\n`, size),
  'nested list': (unit, size) => `- ${fill(unit, size)}\n  | a | b |\n  |---|---|\n`,
  quote: (unit, size) => fill(`> ${unit}|\n`, size),
  'front matter': (unit, size) => `---\ntitle: ${fill(unit, size)}\n---\n${head}${rows(5)}`,
  sections: (unit, size) => fill(`## ${unit}\n\n| Code | Meaning |\n|---|---|\n| 1 | ${unit} |\n\n`, size),
  'code headings': (unit, size) =>
    Array.from(
      { length: size / 40 },
      (_, index) => `### E1${index} ${unit}\n\n**Cause:** ${unit}\n\n${unit}: b\n`,
    ).join('\n'),
  'code items': (unit, size) =>
    `## Error codes\n\n${Array.from({ length: size / 40 }, (_, index) => `- E1${index}: ${unit}\n  - ${unit}: b`).join('\n')}`,
  'long code item': (unit, size) => `## Error codes\n\n- E1: ${fill(unit, size)}\n- E2: b\n- E3: c`,
  definitions: (unit, size) => `## Error codes\n\n${fill(`E1\n: ${unit}\n`, size)}`,
  'open definitions': (unit, size) => `## Error codes\n\n${fill(`<dt>E1${unit}<dd>\n`, size)}`,
  'without dashes': (unit, size) => fill(`| ${unit} | b |\n`, size),
};

/** Milliseconds of processor time; the least of a few runs, because other work only adds. */
function timed(text: string, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = cpuUsage();
    findLostText(text, readDocument({ file: 'any.md', text }));
    const { user, system } = cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const smallest = 8000;
const worst = 6;
/** Less than this is told from nothing. */
const floor = 5;

/** The times at three sizes, where they grow faster than the text. */
function growth(make: (size: number) => string): readonly number[] | undefined {
  const grows = (less: number, more: number): boolean =>
    more > floor * worst && more > Math.max(less, floor) * worst;
  const one = timed(make(smallest), 2);
  const four = timed(make(smallest * 4), 1);
  if (!grows(one, four)) return undefined;
  const again = Math.min(four, timed(make(smallest * 4), 1));
  const sixteen = grows(one, again) ? timed(make(smallest * 16), 1) : 0;
  return grows(again, sixteen) ? [one, again, sixteen] : undefined;
}

function findSlow(seconds: number, firstSeed: number): number {
  let seed = firstSeed;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % below;
  };
  const piece = (): string => units[random(units.length)] ?? '';
  const all = Object.entries(shapes);
  const end = Date.now() + seconds * 1000;
  let tried = 0;
  let slow = 0;
  for (; Date.now() < end; tried += 1) {
    const [name, shape] = all[random(all.length)] ?? ['line', fill];
    const unit = Array.from({ length: 1 + random(3) }, piece).join('');
    const [before, after] = [random(2) === 0 ? '' : piece(), random(2) === 0 ? '' : piece()];
    const times = growth((size) => before + shape(unit, size) + after);
    if (!times) continue;
    slow += 1;
    const [one = 0, four = 0, sixteen = 0] = times.map(Math.round);
    console.log(`${name}: ${JSON.stringify([before, unit, after])} takes ${one}, ${four}, ${sixteen} ms`);
  }
  console.log(`${tried} documents tried, ${slow} take more time than they are long.`);
  return slow;
}

exit(findSlow(Number(argv[2] ?? 60), Number(argv[3] ?? 1)) === 0 ? 0 : 1);
