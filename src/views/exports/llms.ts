/** `/llms.txt`, the map for agents, and `/llms-full.txt`, everything on one page. */
import type { Category } from '../../domain/category.ts';
import { allPath, categoryPath, pathIn, shortPath } from '../../domain/permalink.ts';
import { ownMarkdown } from './code-twins.ts';
import { codesJsonPath } from './codes-json.ts';
import { languageName } from '../../domain/language.ts';
import { feedPath } from './feed.ts';
import { schemaPath } from './schema.ts';
import type { ExportContext } from './context.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';
import { escapeMarkdownText } from '../../domain/escapes.ts';

/** Above this the map names the categories only: a map must fit into what an agent can read at once. */
const mostCodesInMap = 2000;

export const llmsPath = '/llms.txt';
export const llmsFullPath = '/llms-full.txt';

export function* llmsChunks(context: ExportContext): Generator<string> {
  const { catalogue, absolute, siteName, siteDescription, guides, words, translations } = context;
  const { frame } = words;
  const { map, colon } = words.files;
  const own = (path: string): string => absolute(pathIn(catalogue.home, path));
  yield `# ${escapeMarkdown(siteName)}\n\n> ${escapeMarkdownText(siteDescription)}\n\n`;
  yield `${map.twins(catalogue.codes.length)} `;
  const [example] = catalogue.codes;
  if (example) yield map.short(absolute(shortPath(example.value)));
  yield '\n';
  for (const document of catalogue.documents) {
    yield `\n## ${escapeMarkdown(document.title)}\n\n`;
    for (const slug of document.categories) {
      const category = catalogue.categoryById.get(`${document.slug}/${slug}`);
      if (category) yield* categoryLines(context, category);
    }
  }
  if (guides.length > 0) yield `\n## ${frame.guides}\n\n`;
  for (const { path, title, description } of guides) {
    yield `- ${markdownLink(title, absolute(path))}${colon}${escapeMarkdownText(description)}\n`;
  }
  yield `\n## ${map.data}\n\n`;
  yield `- ${markdownLink(frame.allAsJson, absolute(codesJsonPath))} (${markdownLink(map.schema, absolute(schemaPath))})\n`;
  yield `- ${markdownLink(map.asCsv, absolute('/codes.csv'))}\n`;
  yield `- ${markdownLink(map.asMarkdown, own(llmsFullPath))}\n`;
  yield `- ${markdownLink(map.onOnePage, own(allPath))}\n`;
  yield `- ${markdownLink(frame.changes, own(feedPath))}\n`;
  if (translations.length > 0) yield `\n## ${map.languages}\n\n`;
  for (const { language, catalogue: other } of translations)
    yield `- ${markdownLink(languageName(language), absolute(pathIn(other.home, llmsPath)))}\n`;
}

function* categoryLines(
  { catalogue, absolute, lineOf, words }: ExportContext,
  category: Category,
): Generator<string> {
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  const link = markdownLink(category.title, absolute(categoryPath(category.document, category.slug)));
  const size = codes.length === 0 ? words.files.map.elsewhere : words.codes(codes.length);
  yield `- ${link}${words.files.colon}${size}\n`;
  if (catalogue.codes.length > mostCodesInMap) return;
  for (const code of codes) yield `  - ${lineOf(code)}\n`;
}

/** Without the lists of codes that read alike, which would be two thirds of it: all of them are in here. */
export function* llmsFullChunks(context: ExportContext): Generator<string> {
  yield `<!-- ${context.words.files.map.whole(context.siteName.replace(/--/gu, ''))} -->\n\n`;
  for (const code of context.catalogue.codes) yield `${ownMarkdown(context, code)}\n---\n\n`;
}
