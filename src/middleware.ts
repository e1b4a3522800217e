/** What every page gets before it is made: the interface words of its language, and where it stands in the others. */
import { base } from 'astro:config/client';
import { defineMiddleware } from 'astro:middleware';
import { homePath } from './domain/permalink.ts';
import { getCatalogue } from './loading/catalogue.ts';
import { getGuides } from './loading/prose-pages.ts';
import { language as siteLanguage } from './site.ts';
import { pageWords } from './ui/page-words.ts';
import { createLanguageLinks } from './views/language-links.ts';

const readLanguageLinks = async () => createLanguageLinks(await getCatalogue(), await getGuides());
let linksOfBuild: ReturnType<typeof readLanguageLinks> | undefined;

/** Every page asks; in the dev server the content changes under the running process. */
const languageLinks = (): ReturnType<typeof readLanguageLinks> =>
  import.meta.env.DEV ? readLanguageLinks() : (linksOfBuild ??= readLanguageLinks());

/** The words of the page's language, which its address begins with: `/zh-cn/shop/`. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const catalogue = await getCatalogue();
  const path = url.pathname.slice(base.replace(/\/$/u, '').length);
  const translation = catalogue.translations.find(({ home }) => path.startsWith(home));
  locals.language = translation?.language ?? siteLanguage;
  locals.home = translation?.home ?? homePath;
  locals.words = pageWords(locals.language);
  locals.languages = (await languageLinks())(path);
  return next();
});
