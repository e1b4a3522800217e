/** One row of a code as scripts read it: what `check:content` prints, with absolute addresses and the rest. */
import { codeRecord } from '../../domain/code-record.ts';
import { textFields, type ErrorCode, type Meaning } from '../../domain/error-code.ts';
import type { Inline } from '../../domain/inline-text.ts';
import { codePath, codeTwinPath, shortPath } from '../../domain/permalink.ts';
import type { ExportContext } from './context.ts';
import { isAbsolute } from './markdown.ts';
import type { PublishedRecord } from './schema.ts';

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
    links: linksOf(meaning),
    added: line?.added ?? null,
    changed: line?.changed ?? null,
  };
}

function linksOf(meaning: Meaning): PublishedRecord['links'] {
  const texts = [
    ...textFields.map((field) => meaning[field] ?? []),
    ...meaning.fields.map(({ text }) => text),
  ];
  const isLink = (token: Inline) => token.kind === 'link' && isAbsolute(token.href);
  return texts
    .flat()
    .filter((token): token is Extract<Inline, { kind: 'link' }> => isLink(token))
    .map(({ text, href }) => ({ text, href }));
}
