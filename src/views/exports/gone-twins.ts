/** The twins of codes that are gone: whoever fetches the old address is told what became of it. */
import { escapeMarkdownText } from '../../domain/escapes.ts';
import type { RetiredPage } from '../../domain/ledger/settle.ts';
import { lastTexts } from '../retired-page.ts';
import { retiredRecord } from './codes-json.ts';
import type { ExportContext } from './context.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';
import { schemaPath, schemaVersion, type MovedTwin, type RetiredTwin } from './schema.ts';

/** `/shop/basket/41/` -> `/shop/basket/41.json`. */
export const twinOf = (page: string, format: 'md' | 'json'): string => page.replace(/\/$/u, `.${format}`);

export function movedJson({ absolute }: ExportContext, target: string): string {
  const $schema = `${absolute(schemaPath)}#/$defs/movedTwin`;
  const twin: MovedTwin = { $schema, schemaVersion, movedTo: absolute(target) };
  return `${JSON.stringify(twin, null, 2)}\n`;
}

export const movedMarkdown = ({ absolute, words }: ExportContext, target: string): string =>
  `# ${words.files.moved.title}\n\n${words.files.moved.now(`<${absolute(target)}>`)}\n`;

export function retiredJson(context: ExportContext, page: RetiredPage): string {
  const $schema = `${context.absolute(schemaPath)}#/$defs/retiredTwin`;
  const twin: RetiredTwin = { $schema, schemaVersion, retired: retiredRecord(context, page) };
  return `${JSON.stringify(twin, null, 2)}\n`;
}

export function retiredMarkdown({ absolute, words }: ExportContext, page: RetiredPage): string {
  const { since, why, successor, rows = [] } = page;
  const { heads, files } = words;
  const title = [page.value ?? page.title ?? page.path, ...page.names].join(' ');
  const blocks = [
    `# ${heads.retired(escapeMarkdown(title))}`,
    `${files.retired(since)}${why === undefined ? '' : ` ${escapeMarkdownText(why)}`}`,
    ...(successor === undefined ? [] : [files.replacedBy(markdownLink(successor, absolute(successor)))]),
    ...rows
      .flatMap((row) => lastTexts(files, row))
      .filter(({ text }) => text !== '')
      .flatMap(({ label, text }) => [`## ${escapeMarkdown(label)}`, escapeMarkdown(text)]),
    `${files.page}${files.colon}<${absolute(page.path)}>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
