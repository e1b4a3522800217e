/** Links between files that are adopted together, and to pictures beside them: they have other names in the content folder. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileStem } from '../../domain/document-links.ts';
import { decodedPath } from '../../domain/escapes.ts';
import { pictureType } from '../../domain/pictures.ts';
import { isLinkable } from '../../loading/linked-folders.ts';
import type { Adopted } from './plan.ts';

/**
 * What a link, a line that defines one, or a tag leads to, up to its fragment; what begins with a slash or a scheme is left out.
 * Its first letter is looked for before what stands before it, as a line of blanks would be read again at each of them.
 */
const relativeTarget =
  /(?=[^\s()<>"'#?])(?<=\]\(<?|^[ \t]*\[[^\]\n]+\]:[ \t]*<?|<(?:a|img)\s[^<>]*(?:href|src)=["'])(?![a-z][a-z\d+.-]*:|[/#?])(?:(?<=<)[^<>#?\n]+|(?<=\]\()[^()<>"'#?\n]+\.[a-z]{2,4}(?=\))|[^\s()<>"'#?]+)/gimu;

/** Gives each document as it is to be written. Pictures are taken from below `folders` alone, which are real paths. */
export function movedLinks(documents: readonly Adopted[], folders: readonly string[]) {
  const byPath = new Map(documents.map((each) => [fileStem(each.candidate.path), each]));
  const isPicture = (path: string): boolean =>
    pictureType(path) !== undefined && existsSync(path) && isLinkable(realpathSync(path), folders);
  return ({ candidate: { path, text }, read }: Adopted) => {
    /** Where each picture is, by its path in the content folder. */
    const pictures = new Map<string, string>();
    const moved = text.replace(relativeTarget, (target) => {
      // From the file, or from the page that a generator made of it.
      const paths = [dirname(path), fileStem(path)].map((from) => resolve(from, decodedPath(target)));
      const found = paths.map((each) => byPath.get(fileStem(each))).find((each) => each !== undefined);
      if (found) return encodeURI(basename(found.read.document.file));
      const picture = paths.find(isPicture);
      if (picture === undefined) return target;
      const below = relative(dirname(path), picture).split(/[/\\]/u);
      const name = ['pictures', read.document.slug, ...below.filter((part) => part !== '..')].join('/');
      pictures.set(name, picture);
      return encodeURI(name);
    });
    return { text: moved, pictures };
  };
}
