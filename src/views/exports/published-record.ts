/** One row of a code as scripts read it: what `check:content` prints, with absolute addresses and the rest. */
import { codeRecord } from '../../domain/code-record.ts';
import { textFields, type ErrorCode, type Meaning } from '../../domain/error-code.ts';
import { codePath, codeTwinPath, homePath, originalId, pathIn, shortPath } from '../../domain/permalink.ts';
import type { ExportContext } from './context.ts';
import { hrefAnywhere } from './markdown.ts';
import type { PublishedRecord, TextsRecord } from './schema.ts';

export const publishedRecords = (context: ExportContext, code: ErrorCode): PublishedRecord[] =>
  code.meanings.map((meaning) => publishedRecord(context, code, meaning));

function publishedRecord(context: ExportContext, code: ErrorCode, meaning: Meaning): PublishedRecord {
  const path = codePath(code);
  const line = context.ledger.get(path);
  return {
    ...codeRecord(code, meaning),
    url: context.absolute(path),
    shortUrl: context.absolute(shortPath(code.value)),
    markdownUrl: context.absolute(codeTwinPath(code, 'md')),
    jsonUrl: context.absolute(codeTwinPath(code, 'json')),
    action: code.action ?? null,
    deprecated: code.deprecated ?? false,
    keywords: [...code.keywords],
    spellings: [...code.spellings],
    group: meaning.group ?? null,
    links: linksOf(context, meaning),
    added: line?.added ?? null,
    changed: line?.changed ?? null,
    ...textsOf(context, code, code.meanings.indexOf(meaning)),
  };
}

/** The row in each language that has it, the site's first; nothing of a site in one language. */
function textsOf(
  { languages, absolute }: ExportContext,
  code: ErrorCode,
  row: number,
): Pick<PublishedRecord, 'texts'> {
  const home = languages.find((each) => each.codeById.has(code.id))?.home ?? homePath;
  const bare = originalId(home, code.id);
  const texts = languages.flatMap((each): [string, TextsRecord][] => {
    const own = each.codeById.get(pathIn(each.home, `/${bare}`).slice(1));
    const meaning = own?.meanings[row];
    // Words of the original that stand in for a translation are no text of its language.
    if (!own || !meaning || own.lang !== undefined) return [];
    const { message, cause, solution, remedies, fields, url } = codeRecord(own, meaning);
    const language = each.documentBySlug.get(own.document)?.lang ?? each.language;
    return [[language, { message, cause, solution, remedies, fields, url: absolute(url) }]];
  });
  return languages.length > 1 ? { texts: Object.fromEntries(texts) } : {};
}

function linksOf({ absolute }: ExportContext, meaning: Meaning): PublishedRecord['links'] {
  const texts = [
    ...textFields.map((field) => meaning[field] ?? []),
    ...meaning.fields.map(({ text }) => text),
  ];
  return texts
    .flat()
    .flatMap((token) =>
      token.kind === 'link' ? [{ text: token.text, href: hrefAnywhere(token.href, absolute) }] : [],
    );
}
