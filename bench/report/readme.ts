import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `text` between the comments `<!-- name:start -->` and `<!-- name:end -->` of a file. */
export function writeMarked(file: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place marked ${name}.`);
  writeFileSync(file, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`);
}
