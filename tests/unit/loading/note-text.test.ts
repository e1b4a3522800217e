import { expect, test } from 'vitest';
import { noteText } from '../../../src/loading/note-text.ts';
import { readProse } from '../../../src/loading/prose-text.ts';

const read = (text: string) => noteText(readProse({ file: 'notes/a/b/1.mdx', text }));

test('a note is Markdown with the codes that it links in between', () => {
  expect(
    read(`---
title: Ü
---
import X from './x.ts'

Nach 错误 🔥 kommt <Code value="1002" in="push" />.

- und <Code value='ABC'/>
`),
  ).toEqual([
    '\n\n\n',
    '\nNach 错误 🔥 kommt ',
    { value: '1002', in: 'push' },
    '.\n\n- und ',
    { value: 'ABC' },
    '\n',
  ]);
});

test('links within the site are told from those that leave it', () => {
  expect(read('[a](/a/ "/a/") ![b](/b.png) [c](https://c.example/) [d]\n\n[d]: ../d/\n')).toEqual([
    '[a](',
    { href: '/a/' },
    ' "/a/") ![b](',
    { href: '/b.png' },
    ') [c](https://c.example/) [d]\n\n[d]: ',
    { href: '../d/' },
    '\n',
  ]);
});

test('a picture beside the note is its words', () => {
  expect(read('See ![the plan](./plan.png), ![](old.png)![c](https://c.example/c.png).')).toEqual([
    'See ',
    'the plan',
    ', ',
    '![c](https://c.example/c.png).',
  ]);
});

test('an image that is a link leaves both addresses where they stand', () => {
  expect(read('[![a](/b.png)](/c/)')).toEqual(['[![a](', { href: '/b.png' }, ')](', { href: '/c/' }, ')']);
});

test('an address of its own words is found behind them', () => {
  expect(read('[/a/](/a/) <Code value="1" />')).toEqual(['[/a/](', { href: '/a/' }, ') ', { value: '1' }]);
});

test('what only looks like a link to a code, or is known to rendering alone, stays as it is written', () => {
  const text = 'Write `<Code value="1" />`, or <Code value={x} />.';
  expect(read(text)).toEqual([text]);
});

test('what is no MDX has no text', () => {
  expect(read('Empty {it')).toBeUndefined();
});
