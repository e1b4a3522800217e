/** Single parts of this site, each beside what it is built on or could be replaced by. */
import type { Options } from './options.ts';
import { measureParsing, parsingTable } from './parsing.ts';
import { measureSearch, searchSizes } from './search.ts';

/** Tables with the lines that introduce them, one a part that was asked for. */
export async function* measureParts({ only }: Options, say: (text: string) => void): AsyncGenerator<string> {
  if (only.has('search')) yield await measureSearch(searchSizes, say);
  if (only.has('parsing')) {
    say('reading …');
    yield `Reading 10,000 rows beside the Markdown engine alone.\n\n${parsingTable(await measureParsing())}`;
  }
}
