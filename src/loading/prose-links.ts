/** Where the links of guides and notes lead, and the anchors that others can link. */
import GithubSlugger from 'github-slugger';
import { attributesOf, isElement, isOfOtherSite, targetsOf } from './prose-elements.ts';
import { nodesBelow, type ProseText } from './prose-text.ts';

export type ProsePage = ReturnType<typeof prosePage>;

/** What is linked from and to on the page of a guide or a note, at the site path `path`. */
export const prosePage = (prose: ProseText, path: string) => ({
  file: prose.file,
  path,
  /** None of another site. */
  links: targetsOf(prose).filter(({ address }) => address !== '' && !isOfOtherSite(address)),
  /** Undefined when only rendering knows them. */
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
