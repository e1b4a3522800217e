/** What every generator under comparison has to do. */
import { join } from 'node:path';
import type { BenchLibrary, Edit } from '../catalogue/library.ts';
import type { BenchCode } from '../catalogue/generate.ts';
import type { BenchCategory } from './categories.ts';

export interface Peer {
  /** As the tables name it. */
  readonly name: string;
  presence(): Promise<Presence>;
  /** Fills the folder `work` with everything that a build needs, and with nothing else. */
  prepare(library: BenchLibrary, work: string): Promise<void>;
  /** Writes only what an edit changes. */
  change(edit: Edit, work: string): Promise<void>;
  /** Commands of one full build, run one after the other in `work`. */
  commands(work: string): readonly Command[];
  /** The folder that holds the finished site. */
  output(work: string): string;
  readonly paths: Paths;
  readonly search: SearchSteps;
  /** Caches that a cold build starts without, the output among them. */
  readonly caches: readonly string[];
}

/** Whether a generator is installed here, or why it is not. */
export type Presence = { readonly version: string } | { readonly missing: string };

/** Site paths; one that ends with a slash is a folder with an `index.html`. */
export interface Paths {
  readonly home: string;
  category(category: BenchCategory): string;
  code(code: BenchCode): string;
  /** The page that a reader searches from; the home page where the field is on every page. */
  readonly search: string;
}

/** How a reader who is on a code's page searches. Selectors are CSS. */
export interface SearchSteps {
  /** The field is on this page; without it, on the code's page. */
  readonly page?: string;
  /** What opens the field. */
  readonly button?: string;
  readonly input: string;
  /** Links of the answers. */
  readonly answer: string;
}

export interface Command {
  readonly run: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const benchFolder = join(import.meta.dirname, '..');
export const packageFile = (path: string): string => join(benchFolder, 'node_modules', path);
