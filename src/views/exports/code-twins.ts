/** A code as `<code>.json` and `<code>.md`, beside its page. */
import { categoryOf, documentOf, languageOf } from '../../domain/catalogue.ts';
import {
  ownMeanings,
  remediesOf,
  textFields,
  type ErrorCode,
  type Meaning,
} from '../../domain/error-code.ts';
import { plainText, type InlineText } from '../../domain/inline-text.ts';
import { languageName } from '../../domain/language.ts';
import { languageOfWords } from '../../ui/page-words.ts';
import { categoryPath, codePath, codeTwinPath, documentPath, shortPath } from '../../domain/permalink.ts';
import { codeTitle } from '../code-title.ts';
import type { Related, RelatedCodes } from '../related.ts';
import type { PageWords } from '../../ui/page-words.ts';
import type { ExportContext } from './context.ts';
import { codeSpan, escapeMarkdown, markdownLink, markdownText } from './markdown.ts';
import { publishedRecords } from './published-record.ts';
import {
  schemaPath,
  schemaVersion,
  type CodeTwin,
  type RelatedRecord,
  type RelatedRecords,
} from './schema.ts';

export function codeJson(context: ExportContext, code: ErrorCode): string {
  const { previous, next, sameValue, sameName, counterparts, sameWording } = context.relations(code);
  const one = (other: ErrorCode): RelatedRecord => ({
    value: other.value,
    name: other.names[0] ?? null,
    message: plainText(other.meanings[0].message ?? []) || null,
    url: context.absolute(codePath(other)),
  });
  const lists = (related: readonly RelatedCodes[]): RelatedRecords[] =>
    related.map(({ shared, total, codes }) => ({ shared, total, codes: codes.map(one) }));
  const twin: CodeTwin = {
    $schema: `${context.absolute(schemaPath)}#/$defs/twin`,
    schemaVersion,
    codes: publishedRecords(context, code),
    note: context.noteOf(code)?.text ?? null,
    related: {
      previous: previous ? one(previous) : null,
      next: next ? one(next) : null,
      sameValue: lists(sameValue ? [sameValue] : []),
      sameName: lists(sameName),
      counterparts: counterparts.map(one),
      sameWording: lists(sameWording),
    },
  };
  return `${JSON.stringify(twin, null, 2)}\n`;
}

type Files = PageWords['files'];

/** The Markdown beside the page: the code, and what else stands near it. */
export function codeMarkdown(context: ExportContext, code: ErrorCode): string {
  const related = context.relations(code);
  const { counterparts, sameWording } = related;
  const { files } = context.words;
  const near = [
    ...codeBlock(context, files.counterparts, counterparts),
    ...sameWording.flatMap(({ codes, total }) => codeBlock(context, files.sameMessage, codes, total)),
  ];
  return [ownMarkdown(context, code, related), ...near.map((block) => `\n${block}\n`)].join('');
}

/** A code by itself, and whom it may be mistaken for. */
export function ownMarkdown(
  context: ExportContext,
  code: ErrorCode,
  related: Pick<Related, 'sameValue' | 'sameName'> = context.relations(code),
): string {
  const { catalogue, absolute, noteOf, words, language } = context;
  const { files } = words;
  const { colon } = files;
  const lang = languageOf(catalogue, code);
  const { sameValue, sameName } = related;
  const note = noteOf(code);
  const [document, category] = [documentOf(catalogue, code), categoryOf(catalogue, code)];
  const place = [
    markdownLink(document.title, absolute(documentPath(document.slug))),
    markdownLink(category.title, absolute(categoryPath(document.slug, category.slug))),
  ];
  const meanings = ownMeanings(code);
  const several = meanings.length > 1;
  const facts = [
    ...(code.action ? [`- ${words.table.action}${colon}${words.actions[code.action]}`] : []),
    ...(lang === undefined
      ? []
      : [`- ${files.language}${colon}${languageName(lang, languageOfWords(language))}`]),
    ...(code.deprecated ? [`- ${files.deprecated}`] : []),
    ...listed(files, files.alsoWritten, code.spellings),
    ...listed(files, files.knownAs, code.keywords),
    `- ${files.page}${colon}<${absolute(codePath(code))}>`,
    `- ${files.shortAddress}${colon}<${absolute(shortPath(code.value))}>`,
    `- JSON${colon}<${absolute(codeTwinPath(code, 'json'))}>`,
  ];
  const blocks = [
    `# ${escapeMarkdown(codeTitle(code))}`,
    place.join(' / '),
    ...meanings.flatMap((meaning, index) => [
      ...(several
        ? [`## ${files.meaning(index + 1)}${meaning.name ? `${colon}${codeSpan(meaning.name)}` : ''}`]
        : []),
      ...meaningBlocks(context, remediesOf(code, meaning), several ? '###' : '##'),
    ]),
    ...(note ? [`## ${escapeMarkdown(note.title)}`, note.text] : []),
    facts.join('\n'),
    ...(sameValue ? codeBlock(context, files.sameValue, sameValue.codes, sameValue.total) : []),
    ...sameName.flatMap(({ codes, total }) => codeBlock(context, files.sameName, codes, total)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Without headings for what the rows do not say; each cause stands above what mends it. */
function meaningBlocks(
  { words: { files }, absolute }: ExportContext,
  remedies: readonly Meaning[],
  level: string,
): string[] {
  const texts: [string, InlineText][] = [
    ...remedies.flatMap((remedy) =>
      textFields.map((field): [string, InlineText] => [files[field], remedy[field] ?? []]),
    ),
    ...remedies.flatMap(({ fields }) =>
      fields.map(({ header, text }): [string, InlineText] => [header, text]),
    ),
  ];
  return texts.flatMap(([heading, inline]) => {
    const text = markdownText(inline, absolute);
    if (text === '') return [];
    // A column may have no header of its own.
    return heading.trim() === '' ? [text] : [`${level} ${escapeMarkdown(heading)}`, text];
  });
}

const listed = ({ colon }: Files, label: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`- ${label}${colon}${items.map(codeSpan).join(', ')}`];

/** A list of codes under a heading; nothing where there are none. */
function codeBlock(
  { lineOf, words }: ExportContext,
  title: string,
  codes: readonly ErrorCode[],
  total = codes.length,
): string[] {
  if (codes.length === 0) return [];
  const rest = total > codes.length ? [`- ${words.more(total - codes.length)}`] : [];
  return [`## ${title}`, [...codes.map((code) => `- ${lineOf(code)}`), ...rest].join('\n')];
}
