/** Where the links of guides and notes lead, and the anchors that others can link. */
import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Position } from '../domain/error-code.ts';
import { componentsOf } from './prose-components.ts';
import { nodesBelow, type ProseText } from './prose-text.ts';

export interface ProseLink {
  /** As it is written; never the address of another site. */
  readonly target: string;
  /** An image that is taken from a file beside the text. */
  readonly isOwnFile: boolean;
  readonly position: Position;
}

/** What is linked from and to on the page of a guide or a note. */
export interface ProsePage {
  readonly file: string;
  readonly path: string;
  readonly links: readonly ProseLink[];
  /** Undefined when only rendering knows them. */
  readonly anchors: ReadonlySet<string> | undefined;
}

/** `path` is the site path of the page that shows the text. */
export const prosePage = (prose: ProseText, path: string): ProsePage => ({
  file: prose.file,
  path,
  links: linksOf(prose),
  anchors: anchorsOf(prose),
});

export const isOfOtherSite = (target: string): boolean => /^(?:[a-z][-+.a-z\d]*:|\/\/)/iu.test(target);

function linksOf(prose: ProseText): ProseLink[] {
  const { file } = prose;
  const ofMarkdown = prose.nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const isOwnFile = node.type === 'image' && !node.url.startsWith('/');
    return [{ target: node.url, isOwnFile, position: { file, line, column } }];
  });
  const ofTags = componentsOf(prose).flatMap(({ name, attributes, position }) =>
    /^\p{Ll}/u.test(name)
      ? ['href', 'src'].flatMap((attribute) => {
          const target = attributes.get(attribute);
          return target === undefined ? [] : [{ target, isOwnFile: false, position }];
        })
      : [],
  );
  return [...ofMarkdown, ...ofTags]
    .filter(({ target }) => target !== '' && !isOfOtherSite(target))
    .sort(
      (left, right) =>
        left.position.line - right.position.line || left.position.column - right.position.column,
    );
}

function anchorsOf(prose: ProseText): ReadonlySet<string> | undefined {
  // What an imported component or a value renders may be a heading.
  if (prose.modules !== '' || prose.diagnostics.length > 0) return undefined;
  const anchors = new Set(componentsOf(prose).flatMap(({ attributes }) => attributes.get('id') ?? []));
  // As Astro does it.
  const slugger = new GithubSlugger();
  for (const node of prose.nodes) {
    if (node.type !== 'heading') continue;
    const parts = [...nodesBelow(node)];
    if (parts.some(({ type }) => type === 'mdxTextExpression')) return undefined;
    anchors.add(slugger.slug(parts.map(wordsOf).join('')));
  }
  return anchors;
}

const wordsOf = (node: MdastNode): string =>
  node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
