/** What every page gets before it is made: the interface words of its language, and where it stands in the others. */
import { base } from 'astro:config/client';
import { defineMiddleware } from 'astro:middleware';
import { catalogueAt } from './domain/catalogue.ts';
import { getCatalogue, oncePerBuild } from './loading/catalogue.ts';
import { getGuides } from './loading/prose-pages.ts';
import { pageWords } from './ui/page-words.ts';
import { createLanguageLinks } from './views/language-links.ts';

/** Every page asks. */
const languageLinks = oncePerBuild(async () => createLanguageLinks(await getCatalogue(), await getGuides()));

/** The words of the page's language, which its address begins with: `/zh-cn/shop/`. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const path = url.pathname.slice(base.replace(/\/$/u, '').length);
  const { language, home } = catalogueAt(await getCatalogue(), path);
  locals.language = language;
  locals.home = home;
  locals.words = pageWords(language);
  locals.languages = (await languageLinks())(path);
  return next();
});
