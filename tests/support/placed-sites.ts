/** A project with a place for its site, in a folder of its own, and sites to be put there. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFile, outputFolder, realFolder, type Source } from '../../src/integrations/output-folder.ts';
import { placeSite } from '../../src/integrations/place-site.ts';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

export const firstSite: Files = {
  'index.html': '1',
  'a/index.html': '1',
  'a/b/index.html': '1',
  'old/index.html': '1',
};
export const secondSite: Files = {
  'index.html': '2',
  'a/index.html': '2',
  'a/b/index.html': '2',
  'new/index.html': '2',
};

export interface Place {
  readonly root: string;
  /** The output folder; a test may name another one. */
  output: string;
  put(files: Files, folder?: string): void;
  /** Puts a site into the output folder, unless that is refused; gives what stays beside it. */
  build(site: Files, share?: string): readonly string[];
  remove(): void;
}

export function makePlace(): Place {
  const root = realFolder(mkdtempSync(join(tmpdir(), 'place-site-')));
  const sources: Source[] = [
    { name: 'the project', path: join(root, 'project'), mayHoldSite: true },
    { name: "the project's sources", path: join(root, 'project/src') },
    { name: 'the content folder', path: join(root, 'tables/content'), followsLinks: true },
  ];
  const place: Place = {
    root,
    output: join(root, 'project/dist'),
    put: (files, folder = place.output) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    build: (site, share) => {
      const output = outputFolder(place.output, sources);
      const made = join(root, 'made');
      place.put(site, made);
      try {
        return placeSite(made, output, listFile(share)).foreign;
      } finally {
        rmSync(made, { recursive: true, force: true });
      }
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
  place.put({ 'project/src/main.ts': 'source', 'tables/content/codes.md': 'table' }, root);
  return place;
}

/** Every file by its text and every link by a sign, but for the list of the build. */
export function filesIn(folder: string, below = ''): Files {
  return Object.fromEntries(
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = below + entry.name;
      if (path === listFile(undefined)) return [];
      if (entry.isSymbolicLink()) return [[path, '(link)']];
      if (entry.isDirectory()) return Object.entries(filesIn(folder, `${path}/`));
      return [[path, readFileSync(join(folder, path), 'utf8')]];
    }),
  );
}
