import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { linksBelow } from '../../../src/integrations/site-links.ts';

/** What a text becomes on a site below `/docs`. */
const rendered = async (mdx: string): Promise<string> =>
  (await mdxToJs(mdx, { hastPlugins: [linksBelow(() => '/docs')] })).code;

it('puts the base path in front of paths of the site', async () => {
  const code = await rendered('[a](/search/?q=1) ![b](/card.png) [c][r]\n\n[r]: /all/#x\n');
  expect(code).toContain('"/docs/search/?q=1"');
  expect(code).toContain('"/docs/card.png"');
  expect(code).toContain('"/docs/all/#x"');
});

it('does so in tags too', async () => {
  const code = await rendered(
    'Text <a href="/all/" title="/t/">all *of* them</a>.\n\n<img src="/card.png" alt="" />\n',
  );
  expect(code).toContain('"/docs/all/"');
  expect(code).toContain('"/docs/card.png"');
  expect(code).toContain('"/t/"');
  expect(code).toMatch(/em/u);
});

it('leaves all other addresses as they are', async () => {
  const targets = ['https://a.example/b/', '//a.example/b/', '../other/', '#part', 'mailto:a@b.example'];
  const code = await rendered(targets.map((target) => `[x](${target})`).join(' '));
  for (const target of targets) expect(code).toContain(`"${target}"`);
  expect(code).not.toContain('/docs');
});
