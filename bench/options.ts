import process from 'node:process';
import { parseArgs } from 'node:util';

export const sections = ['builds', 'pages', 'lighthouse', 'search', 'parsing'] as const;
export type Section = (typeof sections)[number];

export interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Names of the generators beside this site, as the file names of `peers/`; all of them when undefined. */
  readonly peers: ReadonlySet<string> | undefined;
  readonly only: ReadonlySet<Section>;
  /** Seconds after which a build is given up. */
  readonly limit: number;
  /** Seconds of a cold build above which it is not repeated. */
  readonly patience: number;
  /** Measures no build after the first of each run. */
  readonly cold: boolean;
  readonly readme: boolean;
}

export const usage = `npm run bench -- [--sizes 108,1000,10000] [--runs 3] [--peers all|none|hugo,starlight,…]
  [--only ${sections.join(',')}] [--limit MINUTES] [--patience MINUTES] [--cold] [--readme]`;

/** Reads the command line; prints how to write it and ends the process when it is wrong. */
export function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        sizes: { type: 'string', default: '108,1000' },
        runs: { type: 'string', default: '3' },
        peers: { type: 'string', default: 'all' },
        only: { type: 'string', default: sections.join(',') },
        limit: { type: 'string', default: '5' },
        patience: { type: 'string', default: '2' },
        cold: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
      },
    });
    return {
      sizes: values.sizes
        .split(',')
        .map(positive)
        .toSorted((left, right) => left - right),
      runs: positive(values.runs),
      peers:
        values.peers === 'all' ? undefined : new Set(values.peers === 'none' ? [] : values.peers.split(',')),
      only: new Set(values.only.split(',').map(section)),
      limit: positive(values.limit) * 60,
      patience: positive(values.patience) * 60,
      cold: values.cold,
      readme: values.readme,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    process.exit(2);
  }
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new TypeError(`${text} is no positive number.`);
  return number;
}

function section(name: string): Section {
  const known = sections.find((each) => each === name);
  if (!known) throw new TypeError(`There is no section ${name}.`);
  return known;
}
