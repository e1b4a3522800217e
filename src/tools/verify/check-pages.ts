/** One walk over all pages: links, anchors, ids, languages, HTML. */
import { HtmlValidate } from 'html-validate';
import { decodedPath } from '../../domain/escapes.ts';
import { spread, type Findings } from './findings.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { type FinishedSite, sitePath } from './finished-site.ts';

/** Pages of one kind are made by one template: so many of each are validated, spread over all. */
const validatedOfKind = 12;

/** A page that takes longer than a blink on a slow line, in bytes before compression. */
const largestPage = 2_000_000;

export type Walked = Awaited<ReturnType<typeof checkPages>>;

export async function checkPages(
  site: FinishedSite,
  { add, note }: Findings,
  onPage: (count: number) => void,
) {
  const targets = new Map<string, string>();
  const anchors = new Map<string, Map<string, string>>();
  const languages = new Map<string, PageFacts['languages']>();
  const kinds = new Map<string, string[]>();
  /** Pages that ask not to be listed. */
  const hidden = new Set<string>();
  const redirects = new Set<string>();
  let count = 0;
  let largest = { path: '', size: 0 };
  for await (const { path, html, size } of site.pages()) {
    count += 1;
    onPage(count);
    const facts = pageFacts(html);
    if (facts.isHidden) hidden.add(path);
    if (facts.isRedirect) redirects.add(path);
    if (facts.languages.size > 0) languages.set(path, facts.languages);
    if (size === 0) add('Empty page', path, 'holds nothing');
    if (size > largest.size) largest = { path, size };
    if (/<(?:link|meta)\b[^>]*="https?:\/\/localhost\b/iu.test(html))
      add('Address of a development server', path, 'names localhost in its head');
    for (const id of repeated(facts.ids)) add('Repeated id', path, `has two elements #${id}`);
    for (const link of facts.links) {
      const place = placeOf(link, path, site.base);
      if (!place) continue;
      if (place.path === undefined) add('Link out of the base path', path, link);
      else {
        if (!targets.has(place.path)) targets.set(place.path, path);
        if (place.anchor !== '') {
          const wanted = anchors.get(place.path) ?? new Map<string, string>();
          anchors.set(place.path, wanted.set(place.anchor, path));
        }
      }
    }
    const kind = kindOf(path, facts);
    const alike = kinds.get(kind) ?? [];
    kinds.set(kind, alike);
    alike.push(path);
  }
  for (const [path, from] of targets) {
    if (!(await site.has(decodedPath(path)))) add('Dead link', from, `leads to ${path}`);
  }
  await checkAnchors(site, anchors, add);
  checkLanguages(languages, site.base, add);
  if (largest.size > largestPage) add('Large page', largest.path, `is ${(largest.size / 1e6).toFixed(1)} MB`);
  note(
    `${count} pages, ${targets.size} targets of links, largest page ${Math.ceil(largest.size / 1000)} kB (${largest.path})`,
  );
  const samples = [...kinds.values()].flatMap((paths) => spread(paths, validatedOfKind));
  await validate(site, samples, add);
  note(`HTML of ${samples.length} pages, ${kinds.size} kinds`);
  return { hidden, redirects };
}

/** Undefined for what leaves the site; a place without a path is on the same host and no part of it. */
function placeOf(
  link: string,
  from: string,
  base: string,
): { path: string | undefined; anchor: string } | undefined {
  // An address of the site's own host is its canonical address, which a folder knows nothing of.
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(link)) return undefined;
  const here = new URL(base.replace(/\/+$/u, '') + from, 'http://site.invalid');
  const url = URL.parse(link, here);
  if (!url) return undefined;
  return { path: sitePath(url.href, base), anchor: url.hash.slice(1) };
}

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

async function checkAnchors(
  site: FinishedSite,
  anchors: ReadonlyMap<string, ReadonlyMap<string, string>>,
  add: Findings['add'],
): Promise<void> {
  for (const [path, wanted] of anchors) {
    const found = await site.read(decodedPath(path));
    if (!found) continue;
    const ids = new Set(pageFacts(found.text).ids);
    for (const [anchor, from] of wanted) {
      if (!ids.has(decodedPath(anchor)) && anchor !== 'top')
        add('Dead anchor', from, `leads to ${path}#${anchor}`);
    }
  }
}

/** Pages that name each other in other languages must do so both ways, or search engines take it for a mistake. */
function checkLanguages(
  languages: ReadonlyMap<string, PageFacts['languages']>,
  base: string,
  add: Findings['add'],
): void {
  for (const [path, named] of languages) {
    for (const [language, address] of named) {
      const other = sitePath(address, base);
      if (other === undefined || other === path) continue;
      const back = Array.from(languages.get(other)?.values() ?? [], (each) => sitePath(each, base));
      if (!back.includes(path)) add('Language without a way back', path, `names ${other} as ${language}`);
    }
  }
}

/** `/shop/basket/4101/` -> `/2`: pages of one depth are alike, but for those that are no tables. */
function kindOf(path: string, { isRedirect }: PageFacts): string {
  const [first, ...others] = path.split('/').filter((part) => part !== '');
  const own = /^(?:c|guides|all|search|decode|changes|404\.html)$/u.test(first ?? '') ? first : '';
  return `${own ?? ''}/${others.length}${isRedirect ? ' redirect' : ''}`;
}

async function validate(site: FinishedSite, paths: readonly string[], add: Findings['add']): Promise<void> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    // Files of the same origin are served by whoever serves the page.
    rules: { 'require-sri': 'off' },
  });
  for (const path of paths) {
    const { results } = await validator.validateString((await site.read(path))?.text ?? '', path);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
      add('Invalid HTML', path, `line ${line}: ${message} (${ruleId})`);
  }
}
