/** Links between files that are adopted together: they have other names in the content folder. */
import { basename, dirname, resolve } from 'node:path';
import { fileStem } from '../../domain/document-links.ts';
import { decodedPath } from '../../domain/escapes.ts';
import type { Adopted } from './plan.ts';

/**
 * What a link, a line that defines one, or a tag leads to, up to its fragment; what begins with a slash or a scheme is left out.
 * Its first letter is looked for before what stands before it, as a line of blanks would be read again at each of them.
 */
const relativeTarget =
  /(?=[^\s()<>"'#?])(?<=\]\(<?|^[ \t]*\[[^\]\n]+\]:[ \t]*<?|<a\s[^<>]*href=["'])(?![a-z][a-z\d+.-]*:|[/#?])(?:(?<=<)[^<>#?\n]+|[^\s()<>"'#?]+)/gimu;

/** Gives the text of each document with such links as they are to be written now. */
export function movedLinks(documents: readonly Adopted[]): (document: Adopted) => string {
  const byPath = new Map(documents.map((each) => [fileStem(each.candidate.path), each]));
  return ({ candidate: { path, text } }) =>
    text.replace(relativeTarget, (target) => {
      // From the file, or from the page that a generator made of it.
      const paths = [dirname(path), fileStem(path)].map((from) => resolve(from, decodedPath(target)));
      const found = paths.map((each) => byPath.get(fileStem(each))).find((each) => each !== undefined);
      return found ? encodeURI(basename(found.read.document.file)) : target;
    });
}
