/** What every page gets before it is made: the interface words of its language, and where it stands in the others. */
import { base } from 'astro:config/client';
import { defineMiddleware } from 'astro:middleware';
import { catalogueAt, type Catalogue } from './domain/catalogue.ts';
import { remembered } from './domain/remembered.ts';
import { getCatalogue, getGuides } from './loading/catalogue.ts';
import { pageWords } from './ui/page-words.ts';
import { createLanguageLinks } from './views/language-links.ts';

/** Every page asks. */
const linksOf = remembered((catalogue: Catalogue) => createLanguageLinks(catalogue, getGuides()), 1);

/** The words of the page's language, which its address begins with: `/zh-cn/shop/`. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const path = url.pathname.slice(base.replace(/\/$/u, '').length);
  const catalogue = getCatalogue();
  const { language, home } = catalogueAt(catalogue, path);
  locals.language = language;
  locals.home = home;
  locals.words = pageWords(language);
  locals.languages = linksOf(catalogue)(path);
  return next();
});
