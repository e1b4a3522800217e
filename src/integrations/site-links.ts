/**
 * Guides and notes link pages of the site as `/search/`, wherever the site will be: its base path is put in front
 * when they are rendered, in links of Markdown and in tags.
 */
import type { AstroIntegration } from 'astro';
import type { HastPluginDefinition, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { withBase } from '../domain/permalink.ts';

export function siteLinks() {
  let base = '/';
  /** Learns the base path, which may come from the command line. */
  const integration: AstroIntegration = {
    name: 'error-codes:site-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
    },
  };
  return { integration, plugin: linksBelow(() => base) };
}

const attributes = ['href', 'src', 'poster'];
const elements = ['a', 'area', 'img', 'source', 'video', 'audio', 'track', 'iframe', 'embed'];

/** A step of rendering that puts the base path in front of site paths. */
export function linksBelow(baseOf: () => string): HastPluginDefinition {
  /** Undefined for what is no site path: another site's address, or a path from here. */
  const based = (target: unknown): string | undefined =>
    typeof target === 'string' && /^\/(?!\/)/u.test(target) ? withBase(baseOf(), target) : undefined;

  const tag = {
    filter: elements,
    visit: <Tag extends MdxJsxFlowElementHast | MdxJsxTextElementHast>(node: Readonly<Tag>): Tag => ({
      ...node,
      attributes: node.attributes.map((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute' || !attributes.includes(attribute.name)) return attribute;
        return { ...attribute, value: based(attribute.value) ?? attribute.value };
      }),
    }),
  };

  return {
    name: 'site-links',
    element: {
      filter: elements,
      visit: (node, context) => {
        for (const attribute of attributes) {
          const target = based(node.properties[attribute]);
          if (target !== undefined) context.setProperty(node, attribute, target);
        }
      },
    },
    mdxJsxFlowElement: tag,
    mdxJsxTextElement: tag,
  };
}
