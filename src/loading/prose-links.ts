/** Where the links of guides and notes lead, and the anchors that others can link. */
import GithubSlugger from 'github-slugger';
import { attributesOf, isElement, isOfOtherSite, type Target, targetsOf } from './prose-elements.ts';
import { nodesBelow, type ProseText } from './prose-text.ts';

/** What is linked from and to on the page of a guide or a note. */
export interface ProsePage {
  readonly file: string;
  readonly path: string;
  /** None of another site. */
  readonly links: readonly Target[];
  /** Undefined when only rendering knows them. */
  readonly anchors: ReadonlySet<string> | undefined;
}

/** `path` is the site path of the page that shows the text. */
export const prosePage = (prose: ProseText, path: string): ProsePage => ({
  file: prose.file,
  path,
  links: targetsOf(prose).filter(({ address }) => address !== '' && !isOfOtherSite(address)),
  anchors: anchorsOf(prose),
});

function anchorsOf({ nodes, modules, diagnostics }: ProseText): ReadonlySet<string> | undefined {
  // What an imported component or a value renders may be a heading.
  if (modules !== '' || diagnostics.length > 0) return undefined;
  const anchors = new Set<string>();
  // As Astro does it.
  const slugger = new GithubSlugger();
  for (const node of nodes) {
    const id = isElement(node) ? new Map(attributesOf(node)).get('id') : undefined;
    if (id !== undefined) anchors.add(id);
    if (node.type !== 'heading') continue;
    const parts = [...nodesBelow(node)];
    if (parts.some(({ type }) => type === 'mdxTextExpression')) return undefined;
    const words = parts.map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''));
    anchors.add(slugger.slug(words.join('')));
  }
  return anchors;
}
