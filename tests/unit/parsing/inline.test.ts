import { describe, expect, it } from 'vitest';
import { readInline } from '../../../src/parsing/markdown/inline.ts';
import { wholeAddress } from '../../../src/domain/document-links.ts';
import { withLinks } from '../../../src/domain/inline-text.ts';

const definitions = new Map([['support', 'https://example.com/support']]);
const tokens = (source: string, linkBase?: string): unknown[] =>
  withLinks(readInline(source, { definitions }).inline, ({ href }) => wholeAddress(href, linkBase)).map(
    (token) =>
      token.kind === 'break'
        ? 'break'
        : token.kind === 'link'
          ? [token.kind, token.text, token.href]
          : [token.kind, token.text],
  );

describe('a cell as tokens', () => {
  it('takes blanks in the name of a file', () => {
    expect(tokens('![keys](https://a.example/the keys.png) (see b)')).toEqual([
      ['link', 'keys', 'https://a.example/the%20keys.png'],
      ['text', ' (see b)'],
    ]);
    expect(tokens('[E1](not a link) and [E2](nor this one.)')).toEqual([
      ['text', '[E1](not a link) and [E2](nor this one.)'],
    ]);
  });

  it('tells text, emphasis, code, links and breaks apart', () => {
    expect(tokens('Do **this** or `that`, [here](https://example.com/a)<br>*now*')).toEqual([
      ['text', 'Do '],
      ['strong', 'this'],
      ['text', ' or '],
      ['code', 'that'],
      ['text', ', '],
      ['link', 'here', 'https://example.com/a'],
      'break',
      ['text', 'now'],
    ]);
  });

  it('says the same for HTML as for Markdown', () => {
    expect(tokens('<b>x</b> <code>y</code> <a href="https://example.com/a?b=1&amp;c=2">z</a>')).toEqual(
      tokens('**x** `y` [z](https://example.com/a?b=1&c=2)'),
    );
  });

  it('reads no link inside the words of a link', () => {
    for (const source of [
      '[https://a.example/b](https://example.com/c) (https://d.example/e)',
      '<a href="https://example.com/c">https://a.example/b</a> (https://d.example/e)',
    ])
      expect(tokens(source)).toEqual([
        ['link', 'https://a.example/b', 'https://example.com/c'],
        ['text', ' ('],
        ['link', 'https://d.example/e', 'https://d.example/e'],
        ['text', ')'],
      ]);
  });

  it('keeps the lines of preformatted text apart, in code and outside it', () => {
    expect(
      tokens('Log:<pre><code>fire out\n  at door\n\nretry</code></pre>and <b>then\nno more</b>'),
    ).toEqual([
      ['text', 'Log:'],
      'break',
      ['code', 'fire out'],
      'break',
      ['code', 'at door'],
      'break',
      ['code', 'retry'],
      'break',
      ['text', 'and '],
      ['strong', 'then no more'],
    ]);
    expect(tokens('<PRE class="x">\ndoor open\n- fire on\n</PRE>')).toEqual([
      ['text', 'door open'],
      'break',
      ['text', '- fire on'],
    ]);
  });

  it('calls an image without words by its file', () => {
    expect(tokens('![](/img/led-red.png?v=2)', 'https://example.com')).toEqual([
      ['link', 'led-red.png', 'https://example.com/img/led-red.png?v=2'],
    ]);
    expect(tokens('<img src="a/b.gif"> ![ ](data:image/png;base64,AAAA)')).toEqual([['text', 'b.gif image']]);
  });

  it.each([
    ['ER_DUP_ENTRY', [['text', 'ER_DUP_ENTRY']]],
    ['2 * 3 * 4', [['text', '2 * 3 * 4']]],
    ['1000~2000', [['text', '1000~2000']]],
    ['**open', [['text', '**open']]],
    ['a ` tick', [['text', 'a ` tick']]],
    ['C:\\temp \\*x\\*', [['text', 'C:\\temp *x*']]],
    ['a &lt; b &amp;&amp; c &nosuch; &', [['text', 'a < b && c &nosuch; &']]],
    ['{key} <NAME> %s', [['text', '{key} <NAME> %s']]],
    ['<script>alert(1)</script>', [['text', '<script>alert(1)</script>']]],
    ['[x](', [['text', '[x](']]],
    ['see [nothing]', [['text', 'see [nothing]']]],
    ['', []],
    ['  \u0002 ', []],
    ['&#8203;1201&ZeroWidthSpace;', [['text', '1201']]],
    ['\u200E0x80\u00AD07\u20600005\u202C', [['text', '0x80070005']]],
    [
      '`E_&shy;BUSY` E_&shy;BUSY',
      [
        ['code', 'E_&shy;BUSY'],
        ['text', ' E_BUSY'],
      ],
    ],
  ])('keeps %j as it is meant', (source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  it('finds links by reference and in plain sight', () => {
    expect(tokens('[ask][Support], [support] or https://example.com/b.')).toEqual([
      ['link', 'ask', 'https://example.com/support'],
      ['text', ', '],
      ['link', 'support', 'https://example.com/support'],
      ['text', ' or '],
      ['link', 'https://example.com/b', 'https://example.com/b'],
      ['text', '.'],
    ]);
  });

  it('resolves links against the base, and only then', () => {
    expect(tokens('[x](/doc/1)', 'https://example.com/base/')).toEqual([
      ['link', 'x', 'https://example.com/doc/1'],
    ]);
    expect(tokens('[x](/doc/1)')).toEqual([['text', 'x']]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    ' javascript:x',
  ])('never makes a link of %j', (target) => {
    for (const source of [`[x](${target})`, `[x](<${target}>)`, `<a href="${target}">x</a>`])
      expect(JSON.stringify(tokens(source, 'https://example.com'))).not.toContain('"link"');
  });

  it('notes what is struck through', () => {
    const read = (source: string): boolean => readInline(source, { definitions }).struck;
    expect([read('~~1~~'), read('<del>1</del>'), read('1'), read('1~2')]).toEqual([true, true, false, false]);
  });
});
