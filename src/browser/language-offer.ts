/**
 * Offers a page in the language of the reader, in the words of that language. Nobody is led there unasked: the address
 * that was opened is the one that is shown. What was chosen or declined is kept in this browser and nowhere else.
 */
import { canonicalLanguage, inLanguage, readAlike } from '../domain/language.ts';
import { element } from './element.ts';
import { siteStorage } from './site-storage.ts';

const key = 'languages';

/** Languages that the reader has chosen here, or stayed with although there was another. */
const chosen = (): string[] => siteStorage()?.getItem(key)?.split(' ') ?? [];
const remember = (languages: readonly string[]): void => siteStorage()?.setItem(key, languages.join(' '));

export function offerLanguage(): void {
  const page = document.documentElement.lang;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-offer]')];
  links.forEach(rememberWhenFollowed);
  if (chosen().includes(page)) return;
  // Some systems have tags that are none, such as `en-US@posix`.
  const wanted = [...chosen(), ...navigator.languages.flatMap((tag) => canonicalLanguage(tag) ?? [])];
  const first = wanted.find((tag) => readAlike(tag, page) || linkFor(tag, links));
  const link = first === undefined || readAlike(first, page) ? undefined : linkFor(first, links);
  if (link) show(link, page);
}

const linkFor = (tag: string, links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined =>
  links.find(({ hreflang }) => readAlike(tag, hreflang));

/** The other page is opened with the query and at the place that the reader is at. */
function rememberWhenFollowed(link: HTMLAnchorElement): void {
  link.addEventListener('click', () => {
    remember([link.hreflang]);
    link.search = location.search;
    link.hash = location.hash;
  });
}

/** At the end of the page and in sight: nothing moves, and nothing is hidden. */
function show({ href, hreflang, dataset }: HTMLAnchorElement, page: string): void {
  const { offer = '', decline = '' } = dataset;
  const yes = element('a', { href, hreflang }, offer);
  rememberWhenFollowed(yes);
  const no = element('button', { type: 'button', class: 'button' }, decline);
  const notice = element(
    'aside',
    {
      class: 'in-sight screen-only',
      'data-language-offer': '',
      'aria-label': offer,
      ...inLanguage(hreflang),
    },
    yes,
    ' ',
    no,
  );
  no.addEventListener('click', () => {
    remember([...chosen(), page]);
    notice.remove();
  });
  document.body.append(notice);
}
