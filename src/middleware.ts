/** What every page gets: interface words before it is made, and its script before the first paint. */
import { base } from 'astro:config/client';
import { defineMiddleware, sequence } from 'astro:middleware';
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
const words = defineMiddleware(async ({ url, locals }, next) => {
  const catalogue = await getCatalogue();
  const path = url.pathname.slice(base.replace(/\/$/u, '').length);
  const translation = catalogue.translations.find(({ home }) => path.startsWith(home));
  locals.language = translation?.language ?? siteLanguage;
  locals.home = translation?.home ?? homePath;
  locals.words = pageWords(locals.language);
  locals.languages = (await languageLinks())(path);
  return next();
});

/**
 * Every page's script is fetched beside the style sheet and runs before the first paint, so that a chosen colour
 * scheme does not flash. Astro writes the tag of a bundled script by itself and takes no attributes for it.
 */
const script = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  return new Response(
    html.replace('<script type="module" src=', '<script type="module" async blocking="render" src='),
    response,
  );
});

export const onRequest = sequence(words, script);
