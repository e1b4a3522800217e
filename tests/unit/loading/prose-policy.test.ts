import { describe, expect, it } from 'vitest';
import { mdxToJs } from 'satteri';
import { noLayout } from '../../../src/integrations/no-layout.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { checkPolicy } from '../../../src/loading/prose-policy.ts';
import { readProse } from '../../../src/loading/prose-text.ts';
import { proseProblems } from '../../../src/parsing/report/problems/prose-problems.ts';
import { contentFolder } from '../../support/content-folder.ts';

const prose = (text: string) => readProse({ file: 'notes/shop/basket/4101.mdx', text });
const rules = (text: string, trust: 'content' | 'mdx' = 'content'): string[] => {
  const read = prose(text);
  return [...read.diagnostics, ...checkPolicy(read, trust)].map(({ rule }) => rule);
};

describe('of what a note may not hold, this is refused', () => {
  it.each([
    ["import secret from '/etc/passwd?raw'", 'mdx-module'],
    ['export const x = process.env', 'mdx-module'],
    ['{process.env.HOME}', 'mdx-expression'],
    ['Text {1 + 1} more', 'mdx-expression'],
    ['<b title={process.env.HOME}>x</b>', 'mdx-expression'],
    ['<Code value={process.env.HOME} />', 'mdx-expression'],
    ['<Code {...process.env} />', 'mdx-expression'],
    ['{/* a comment */ process.exit()}', 'mdx-expression'],
    ['{`${process.env.HOME}`}', 'mdx-expression'],
    ['<meta http-equiv="refresh" content="0; url=https://elsewhere.example" />', 'html-tag'],
    ['<script>alert(1)</script>', 'html-tag'],
    ['<SCRIPT>alert(1)</SCRIPT>', undefined],
    ['<style>p</style>', 'html-tag'],
    ['<iframe src="/" />', 'html-tag'],
    ['<form action="https://elsewhere.example"><button>x</button></form>', 'html-tag'],
    ['<base href="https://elsewhere.example/" />', 'html-tag'],
    ['<svg onload="alert(1)" />', 'html-tag'],
    ['<log-decoder />', 'html-tag'],
    ['<b onclick="alert(1)">x</b>', 'html-attribute'],
    ['<p style="position:fixed">x</p>', 'html-attribute'],
    ['<p class="fixed">x</p>', 'html-attribute'],
    ['<p set:html="x">x</p>', 'html-attribute'],
    ['<img src="/x.png" srcset="https://elsewhere.example/x.png 2x" alt="" />', 'html-attribute'],
    ['<a href="java&#10;script:alert(1)">x</a>', 'unsafe-target'],
    ['<a href=" javascript:alert(1)">x</a>', 'unsafe-target'],
    ['[x](javascript:alert(1))', 'unsafe-target'],
    ['[x](JaVaScRiPt:alert)', 'unsafe-target'],
    ['[x](<data:text/html,x>)', 'unsafe-target'],
    ['[x][a]\n\n[a]: vbscript:x', 'unsafe-target'],
    ['![x](file:///etc/passwd)', 'unsafe-target'],
    ['![x](../../../../etc/passwd?raw)', 'picture-outside'],
    ['![x](./4101.mdx)', 'picture-outside'],
    ['![x](./plan.png?raw)', 'picture-outside'],
    ['![x](..%2F..%2F..%2F..%2Fhome%2Fx.png)', 'picture-outside'],
    ['![x](../../../../home/x.png)', 'picture-outside'],
    ['![x][A]\n\n[a]: ../../../../etc/passwd?raw', 'picture-outside'],
    ['![x](https://elsewhere.example/x.png)', 'picture-elsewhere'],
    ['![x](//elsewhere.example/x.png)', 'picture-elsewhere'],
    ['<video src="https://elsewhere.example/x.mp4" />', 'picture-elsewhere'],
  ])('%s', (text, rule) => {
    if (rule !== undefined) expect(rules(text)).toContain(rule);
    // A component that nobody brings along is refused where names are checked.
    else expect(prose(text).nodes.some((node) => 'name' in node && node.name === 'SCRIPT')).toBe(true);
  });

  it('with its line, whatever stands above it', () => {
    const text = '---\nkeywords: [x]\n---\n\nText.\n\n<script>x</script>\n';
    expect(checkPolicy(prose(text), 'content')).toMatchObject([{ rule: 'html-tag', line: 7, column: 1 }]);
  });
});

it('takes Markdown, the HTML of texts, comments, texts in braces, and pictures of its folder', () => {
  const text = `
{/* nobody sees this */}

Press <kbd>/</kbd>, see <Code value="1" /> and H<sub>2</sub>O, a\u00a0\\{brace\\}.{' '}

<details>
<summary>More</summary>

| a | b |
| - | - |
| 1 | [c](/shop/) <br /> |

</details>

<table><tbody><tr><td colspan="2" id="x" aria-label="y">z</td></tr></tbody></table>

![A plan](./plan.png) ![Another](/plan.svg) <img src="/x.png" alt="" width="10" /> [out](https://elsewhere.example/)
[mail](mailto:me@example.com) [here](#x) [near](../other/)
`;
  expect(rules(text)).toEqual([]);
});

it('runs what trusted authors wrote, and still takes no address that runs and no file from outside', () => {
  expect(rules('import x from \'./x.ts\'\n\n{x} <script>x</script> <p style="x">x</p>', 'mdx')).toEqual([]);
  expect(rules('[x](javascript:alert(1)) ![x](../../../../x.png)', 'mdx')).toEqual([
    'unsafe-target',
    'picture-outside',
  ]);
});

it('asks the settings whom the site trusts', async () => {
  const files = {
    'shop.md': '# Shop\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\n',
    'guides/start.mdx': '---\ntitle: Start\ndescription: How to start.\n---\n\n{1 + 1}\n',
  };
  const rulesIn = async (folder: string): Promise<string[]> =>
    (await readContentFolder(folder)).diagnostics.map(({ rule }) => rule);
  expect(await rulesIn(await contentFolder(files))).toContain('mdx-expression');
  expect(await rulesIn(await contentFolder({ ...files, 'site.yaml': 'trust: mdx\n' }))).toEqual([]);
});

it.each([
  ['a blank line above', '\n---\ntitle: x\n---\n'],
  ['words behind the last dashes', "---\ntitle: x\n---import x from '/etc/passwd?raw'\n"],
  ['dashes in front of a word', "---\ntitle: x\n---x\nimport y from 'y'\n---\n"],
  ['signs of TOML that end with dashes', '+++\ntitle: x\n---\nText\n+++\n'],
  ['line ends of old machines', '---\rtitle: x\r---\r\rText'],
])('refuses settings that Astro would end elsewhere: %s', (_, text) => {
  expect(rules(text)).toContain('front-matter-syntax');
});

it.each([
  '---\ntitle: x\n---\n\nText',
  '---\r\ntitle: x\r\n---\r\nText',
  'Text',
  '\uFEFF---\ntitle: x\n---\n',
])('takes settings that both read alike: %j', (text) => {
  expect(rules(text)).toEqual([]);
});

it.each(['mdx-module', 'mdx-expression', 'html-tag', 'html-attribute', 'unsafe-target'] as const)(
  'explains %s by an example that has it',
  (rule) => {
    expect(rules(proseProblems[rule].example)).toContain(rule);
  },
);

it('wraps no page in a file that its settings name', async () => {
  const astro = {
    frontmatter: { layout: '/etc/passwd?raw' },
    headings: [],
    localImagePaths: new Set<string>(),
  };
  const data = { astro: { ...astro, remoteImagePaths: new Set<string>() } };
  await mdxToJs('Text', { mdastPlugins: [noLayout], data });
  expect(data.astro.frontmatter).toEqual({});
});
