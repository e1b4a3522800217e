import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { copyAs } from '../../../src/domain/copy-formats.ts';
import { escapeMarkdownText } from '../../../src/domain/escapes.ts';
import { csvCell } from '../../../src/views/exports/csv.ts';
import type { InlineText } from '../../../src/domain/inline-text.ts';
import { codeSpan, escapeMarkdown, markdownLink, markdownText } from '../../../src/views/exports/markdown.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const words = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
};
const html = (markdown: string): string =>
  markdownToHtml(markdown, { features: { smartPunctuation: false } }).html.trim();
const rendered = (markdown: string): string =>
  words(parseFragment(html(markdown)))
    .replace(/\s+/gu, ' ')
    .trim();

/** Text as it stands in cells: one line, trimmed, with whatever Markdown could trip over. */
const cellText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '+',
        '-',
        '!',
        '|',
        '~',
        '&',
        ';',
        '\\',
        '=',
        ':',
      ),
      fc.constantFrom(
        'a',
        'B',
        ' ',
        '1',
        '1.',
        '2) ',
        '&amp;',
        '<b>',
        '**',
        '~~',
        'AV_ERR',
        '- ',
        '# ',
        '> ',
        '---',
        '```',
        '漢',
      ),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

test('any text rendered as Markdown is that text again', () => {
  fc.assert(
    fc.property(cellText, (text) => {
      expect(rendered(escapeMarkdown(text))).toBe(text);
      expect(html(escapeMarkdown(text))).toMatch(/^<p>[^<]*<\/p>$/u);
    }),
    { numRuns: 2000 },
  );
});

test('the same inside a line and a link', () => {
  fc.assert(
    fc.property(cellText, (text) => {
      expect(rendered(`See ${escapeMarkdownText(text)}`)).toBe(`See ${text}`);
      const link = html(markdownLink(text, 'https://errors.example/a/(b)/'));
      expect(link).toMatch(/^<p><a href="https:\/\/errors\.example\/a\/%28b%29\/">[^<]*<\/a><\/p>$/u);
    }),
    { numRuns: 1000 },
  );
});

test('names stay readable in the source', () => {
  expect(escapeMarkdown('AV_ERR_TIMEOUT (10.2) failed - retry')).toBe('AV_ERR_TIMEOUT (10.2) failed - retry');
});

test('a code span holds any backticks', () => {
  for (const text of ['a`b', '``', '`', ' x ', 'plain']) expect(html(codeSpan(text))).toContain('<code>');
  expect(rendered(codeSpan('a``b`'))).toBe('a``b`');
});

test('a cell keeps its code, its breaks and its links, those of the site as whole addresses', () => {
  const text: InlineText = [
    { kind: 'strong', text: 'Note' },
    { kind: 'text', text: ' see ' },
    { kind: 'link', text: 'the *guide*', href: 'https://vendor.example/g' },
    { kind: 'break' },
    { kind: 'text', text: '- ' },
    { kind: 'link', text: 'local', href: '/pump/motor/1/' },
    { kind: 'code', text: 'a|b' },
  ];
  const markdown = markdownText(text, (path) => `https://errors.example/base${path}`);
  expect(html(markdown)).toMatch(
    /^<p><strong>Note<\/strong> see <a href="https:\/\/vendor\.example\/g">the \*guide\*<\/a><br ?\/?>\n- <a href="https:\/\/errors\.example\/base\/pump\/motor\/1\/">local<\/a><code>a\|b<\/code><\/p>$/u,
  );
});

test.each([
  ['-1001', '-1001'],
  ['+1.5', '+1.5'],
  ['=1+1', `"'=1+1"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['a"b', '"a""b"'],
  ['a;=b', '"a;=b"'],
  ['0x80070005', '0x80070005'],
])('a spreadsheet reads %s as text', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

const subject = {
  url: 'https://errors.example/shop/basket/41/',
  title: '41 BASKET_FULL',
  meaning: 'Basket [A|B] is *full* & {locked} <now>',
};

test('each ticket system gets its own markup, with the text safe inside', () => {
  expect(copyAs.link(subject)).toBe(subject.url);
  expect(copyAs.markdown(subject)).toBe(
    '[41 BASKET_FULL](https://errors.example/shop/basket/41/): Basket \\[A\\|B\\] is \\*full\\* & {locked} \\<now>',
  );
  expect(copyAs.jira(subject)).toBe(
    '[41 BASKET_FULL|https://errors.example/shop/basket/41/]: Basket \\[A\\|B\\] is \\*full\\* & \\{locked\\} <now>',
  );
  expect(copyAs.slack(subject)).toContain(
    '<https://errors.example/shop/basket/41/|41 BASKET_FULL>: Basket [A|B] is \u2060*\u2060full* &amp; {locked} &lt;now&gt;',
  );
  expect(copyAs.html(subject)).toBe(
    '<a href="https://errors.example/shop/basket/41/">41 BASKET_FULL</a>: Basket [A|B] is *full* &amp; {locked} &lt;now&gt;',
  );
  expect(copyAs.text(subject)).toBe(
    '41 BASKET_FULL: Basket [A|B] is *full* & {locked} <now> https://errors.example/shop/basket/41/',
  );
});

test('an address ends no attribute of a copied link', () => {
  const url = 'https://errors.example/41/#a="><img src=x onerror=alert(1)>';
  const [link, ...others] = parseFragment(copyAs.html({ ...subject, url, meaning: '' })).childNodes;
  expect(others).toEqual([]);
  expect(link).toMatchObject({ tagName: 'a', attrs: [{ name: 'href', value: url }] });
});

test('a code without a meaning is a link and nothing else', () => {
  for (const [format, copy] of Object.entries(copyAs)) {
    expect([format, copy({ ...subject, meaning: '' }).includes(': ')]).toEqual([format, false]);
  }
});

test('a Markdown link reads back as title and meaning, whatever they hold', () => {
  fc.assert(
    fc.property(cellText, cellText, (title, meaning) => {
      expect(rendered(copyAs.markdown({ url: subject.url, title, meaning }))).toBe(`${title}: ${meaning}`);
      expect(words(parseFragment(copyAs.html({ url: subject.url, title, meaning })))).toBe(
        `${title}: ${meaning}`,
      );
    }),
    { numRuns: 1000 },
  );
});
