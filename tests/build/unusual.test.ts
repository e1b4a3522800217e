/** Content that tries to break out of its page, its folder or its address stays what it is: text. */
import { beforeAll, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  headingOf,
  mainText,
  pageAt,
  readBuiltSite,
  readJson,
  readText,
  type BuiltSite,
} from '../support/built-pages.ts';
import { arabicSite, unusualSite } from '../support/built-sites.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readBuiltSite(unusualSite.directory());
});

const hostile = '/hostile/cells-script-alert-heading-script-heading/';

/** Value of a code, and the texts that its page must show to a reader, sign by sign. */
const shown: readonly (readonly [string, ...string[]])[] = [
  [
    '801',
    '<script>alert(1)</script>',
    '</script><script>alert(2)</script>',
    '<style>body{display:none}</style>',
  ],
  ['802', '{process.exit(1)}', '${process.exit(1)}', '{{ template }}', '{code}'],
  ['803', 'press'],
  ['804', '<iframe src="https://evil.example"></iframe>'],
  ['805', `"a" 'b' "c" <d> &amp;`, '--> <!--', ']]>'],
  ['806', '=1+1', '=HYPERLINK("https://evil.example")', '@SUM(1)', '-2+3', '+cmd'],
  ['809', ']]></content><script>', '<?xml version="1.0"?>', '<!DOCTYPE html>', '</textarea>'],
];

test.each(shown)('the hostile texts of %s are read, not run', (value, ...texts) => {
  for (const path of [`${hostile}${value}/`, '/all/']) {
    const text = mainText(pageAt(site, path));
    for (const each of texts) expect(text).toContain(each);
  }
});

test('hostile headings, titles and descriptions are text too', () => {
  const page = pageAt(site, hostile);
  expect(mainText(page)).toContain("Cells <script>alert('heading')</script> {heading}");
  const home = mainText(pageAt(site, '/'));
  expect(home).toContain('Hostile & <b>bold</b> "texts"');
  expect(home).toContain('{1 + 1} </title><script>alert(1)</script>');
  expect(mainText(pageAt(site, '/hostile/'))).toContain("<script>alert('prose')</script>, {process.exit(1)}");
});

test('a table whose codes have names alone has no column for what they mean', () => {
  const page = pageAt(site, '/odd-values/names-alone/');
  expect(elementsOf(page, 'th', 'scope', 'col')).toHaveLength(3);
  expect(mainText(page)).toContain('DOOR_AJAR');
});

test('links between documents and codes lead to pages in their language, and from twins too', async () => {
  const { base, site: origin } = unusualSite.place;
  const page = pageAt(site, '/kettle/boiling/7102/').html;
  expect(page).toContain(`<a href="${base}/odd-values/signs/">signs</a>`);
  expect(page).toContain(`<a href="${base}/kettle/boiling/7101/">fill it</a>`);
  expect(pageAt(site, '/zh-cn/kettle/boiling/7102/').html).toContain(
    `<a href="${base}/zh-cn/kettle/boiling/7101/">加水</a>`,
  );
  expect(pageAt(site, '/prose/').html).toContain(`<a href="${base}/prose/#text-第二节">below</a>`);
  const whole = `${origin}${base}/kettle/boiling/7101/`;
  expect(await readText(site, 'kettle/boiling/7102.md')).toContain(`[fill it](${whole})`);
  expect(JSON.stringify(await readJson(site, 'kettle/boiling/7102.json'))).toContain(`"href":"${whole}"`);
});

test('links to scripts and data are no links', () => {
  const targets = elementsOf(pageAt(site, `${hostile}803/`), 'a').map(
    (link) => attribute(link, 'href') ?? '',
  );
  expect(targets.filter((target) => /^\s*(?:javascript|data|vbscript):/iu.test(target))).toEqual([]);
});

/** Value, and the segment that stands for it. */
const segments: readonly (readonly [string, string])[] = [
  ['MK:0003', 'MK~3A0003'],
  ['a/b', 'a~2Fb'],
  ['..', '~2E~2E'],
  ['.', '~2E'],
  ['CON', '~43ON'],
  ['1.md', '1~2Emd'],
  ['1.json', '1~2Ejson'],
  ['1', '1'],
  ['index', 'index'],
  ['index.html', 'index~2Ehtml'],
  ['404', '404'],
  ['100%', '100~25'],
  ['%2e%2e', '~252e~252e'],
  ['~41', '~7E41'],
  ['ends.', 'ends~2E'],
  ['.hidden', '~2Ehidden'],
  ['what?', 'what~3F'],
  ['#5', '~235'],
  ['R&D', 'R~26D'],
  ["it's", 'it~27s'],
  ['-7', '-7'],
  ['+7', '~2B7'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['two words', 'two~20words'],
  ['错误七', '~E9~94~99~E8~AF~AF~E4~B8~83'],
  ['🔥7', '~F0~9F~94~A57'],
];

test.each(segments)('the code %s lives at %s, and so do its twins', async (value, segment) => {
  const path = `/odd-values/signs/${segment}`;
  expect(headingOf(pageAt(site, `${path}/`))).toBe(value);
  expect(site.files).toContain(`${path.slice(1)}.md`);
  expect(await readJson(site, `${path.slice(1)}.json`)).toMatchObject({ codes: [{ value }] });
});

test('values that differ in case only have addresses that differ in more', () => {
  const pages = ['Busy', 'BUSY', 'busy'].map((value) =>
    [...site.pages.values()].find(
      (page) => page.path.startsWith('/odd-values/') && headingOf(page) === value,
    ),
  );
  expect(new Set(pages.map((page) => page?.path.toLowerCase())).size).toBe(3);
});

test('no two files differ in case only, but for short addresses, which then say the same', () => {
  const groups = [...Map.groupBy(site.files, (file) => file.toLowerCase()).values()];
  const colliding = groups.filter(({ length }) => length > 1);
  expect(colliding.filter(([file]) => !file?.startsWith('c/'))).toEqual([]);
  for (const files of colliding) {
    const pages = files.map((file) => pageAt(site, `/${file.replace(/index\.html$/u, '')}`));
    const targets = pages.map((page) => elementsOf(page, 'a').map((link) => attribute(link, 'href')));
    for (const each of targets) expect(each).toEqual(targets[0]);
  }
});

test('no file has a name that some file system cannot hold', () => {
  const segmentsOfFiles = new Set(site.files.flatMap((file) => file.split('/')));
  const bad = [...segmentsOfFiles].filter(
    (segment) =>
      Buffer.byteLength(segment) > 200 ||
      /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(segment) ||
      /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(segment),
  );
  expect(bad).toEqual([]);
});

test('a very long value is shown whole, and its address is cut', () => {
  const page = [...site.pages.values()].find(({ path }) => path.startsWith('/odd-values/signs/LONG'));
  expect(page && headingOf(page)).toMatch(/^LONG_PART00_.*_PART39$/u);
  expect(page?.path.length).toBeLessThan(220);
});

test('headings of any script give readable addresses', () => {
  for (const [path, title] of [
    ['/scripts/cuowuma/9001/', '请求超时'],
    ['/scripts/kody-oshibok/9002/', 'Время ожидания истекло'],
    ['/scripts/rmwz-lkht/9003/', 'انتهت المهلة'],
  ] as const) {
    expect(mainText(pageAt(site, path))).toContain(title);
  }
  const symbols = [...site.pages.keys()].filter((path) => /^\/scripts\/[^/]+\/9004\/$/u.test(path));
  expect(symbols).toHaveLength(1);
});

test('a category called Source leaves the source of the document where it is', () => {
  expect(headingOf(pageAt(site, '/odd-values/source/'))).toBe('Source of Odd values');
  const pages = [...site.pages.keys()].filter((path) => /^\/odd-values\/[^/]*source[^/]*\/61\/$/u.test(path));
  expect(pages).toHaveLength(1);
});

test('documents with the same categories and codes keep them apart', () => {
  const pages = [...site.pages.keys()].filter((path) => path.endsWith('/1001/') && !path.startsWith('/c/'));
  expect(pages.sort()).toEqual([
    '/service-one/receiving/1001/',
    '/service-one/sending/1001/',
    '/service-two/receiving/1001/',
    '/service-two/sending/1001/',
  ]);
});

test('a document without codes is a page of its words', () => {
  const text = mainText(pageAt(site, '/prose/'));
  for (const words of ['Only words', 'Another thing', '第二节', 'More words']) expect(text).toContain(words);
});

test('guides and notes work in a folder that knows nothing of the project', () => {
  const guide = pageAt(site, '/guides/about/');
  const targets = elementsOf(guide, 'a').map((link) => attribute(link, 'href'));
  expect(targets).toContain('/two/deep/odd-values/signs/MK~3A0003/');
  expect(targets).toContain('/two/deep/service-two/sending/1001/');
  expect(headingOf(guide)).toBe('About {braces} & <signs>');
  const note = mainText(pageAt(site, '/odd-values/signs/MK~3A0003/'));
  expect(note).toContain('From the field A note on a code with a sign in its name');
  expect(note).toContain('colon code');
});

test('a guide with a number for a title is called as it was written', () => {
  const page = pageAt(site, '/guides/year/');
  expect(headingOf(page)).toBe('2026');
  expect(mainText(page)).toContain('1_000');
});

test('a picture that a document shows is on the site, whatever its folder is called', async () => {
  const file = 'assets/deep/er/the~20lamp/red.svg';
  const [picture] = elementsOf(pageAt(site, '/prose/'), 'img', 'alt', 'The red lamp');
  expect(picture && attribute(picture, 'src')).toBe(`${unusualSite.place.base}/${file}`);
  expect(await readText(site, file)).toContain('<svg');
});

test('the filters of the search page offer what there is to choose', async () => {
  const shownBy = (built: BuiltSite, path: string): (string | undefined)[] =>
    elementsOf(pageAt(built, path), 'label')
      .filter((label) => attribute(label, 'hidden') === undefined)
      .flatMap((label) => label.childNodes.filter((node) => node.nodeName === 'select'))
      .flatMap((select) => attribute(select as Parameters<typeof attribute>[0], 'name') ?? []);
  expect(shownBy(site, '/search/')).toEqual(['in', 'action']);
  const places = elementsOf(pageAt(site, '/search/'), 'option').map((option) => attribute(option, 'value'));
  expect(places).toContain('service-one');
  expect(places).not.toContain('prose');
  // Nothing in its tables says what to do.
  expect(shownBy(await readBuiltSite(arabicSite.directory()), '/search/')).toEqual(['in']);
});
