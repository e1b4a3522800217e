/**
 * Astro wraps a page in the component that its settings call `layout`, wherever that file is. Settings are content here,
 * and other tools have a `layout` of their own, so the word means nothing.
 */
import type { MdastPluginDefinition } from 'satteri';
// Tells what Astro leaves in the data of a text.
import type {} from '@astrojs/markdown-satteri';

export const noLayout: MdastPluginDefinition = {
  name: 'no-layout',
  before: (_root, { data }) => {
    delete data.astro?.frontmatter.layout;
  },
};
