/** `/llms.txt`, the map for agents, and `/llms-full.txt`, everything on one page. */
import type { Category } from '../../domain/category.ts';
import { allPath, categoryPath, shortPath } from '../../domain/permalink.ts';
import { count } from '../count.ts';
import { ownMarkdown } from './code-twins.ts';
import { codesJsonPath } from './codes-json.ts';
import { schemaPath } from './schema.ts';
import type { ExportContext } from './context.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';
import { escapeMarkdownText } from '../../domain/escapes.ts';

/** Above this the map names the categories only: a map must fit into what an agent can read at once. */
const mostCodesInMap = 2000;

export function* llmsChunks(context: ExportContext): Generator<string> {
  const { catalogue, absolute, siteName, siteDescription, guides } = context;
  yield `# ${escapeMarkdown(siteName)}\n\n> ${escapeMarkdownText(siteDescription)}\n\n`;
  yield `${count(catalogue.codes.length, 'code')}. The address of a code ending in .md or .json in place of the last slash is the same as Markdown or JSON. `;
  const [example] = catalogue.codes;
  if (example) yield `A value or name alone is an address too: ${absolute(shortPath(example.value))}`;
  yield '\n';
  for (const document of catalogue.documents) {
    yield `\n## ${escapeMarkdown(document.title)}\n\n`;
    for (const slug of document.categories) {
      const category = catalogue.categoryById.get(`${document.slug}/${slug}`);
      if (category) yield* categoryLines(context, category);
    }
  }
  if (guides.length > 0) yield '\n## Guides\n\n';
  for (const { path, title, description } of guides) {
    yield `- ${markdownLink(title, absolute(path))}${description === undefined ? '' : `: ${escapeMarkdownText(description)}`}\n`;
  }
  yield `\n## Data\n\n`;
  yield `- ${markdownLink('All codes as JSON', absolute(codesJsonPath))}, with its ${markdownLink('schema', absolute(schemaPath))}\n`;
  yield `- ${markdownLink('All codes as CSV', absolute('/codes.csv'))}\n`;
  yield `- ${markdownLink('All codes as Markdown', absolute('/llms-full.txt'))}\n`;
  yield `- ${markdownLink('All codes on one page', absolute(allPath))}\n`;
  yield `- ${markdownLink('Changes', absolute('/feed.xml'))}\n`;
}

function* categoryLines(
  { catalogue, absolute, lineOf }: ExportContext,
  category: Category,
): Generator<string> {
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  const link = markdownLink(category.title, absolute(categoryPath(category.document, category.slug)));
  const size = codes.length === 0 ? 'documented elsewhere' : count(codes.length, 'code');
  yield `- ${link}: ${size}\n`;
  if (catalogue.codes.length > mostCodesInMap) return;
  for (const code of codes) yield `  - ${lineOf(code)}\n`;
}

/** Without the lists of codes that read alike, which would be two thirds of it: all of them are in here. */
export function* llmsFullChunks(context: ExportContext): Generator<string> {
  yield `<!-- ${context.siteName.replace(/--/gu, '')}: every code, one after the other -->\n\n`;
  for (const code of context.catalogue.codes) yield `${ownMarkdown(context, code)}\n---\n\n`;
}
