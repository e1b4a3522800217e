/** The links of all documents, once every one is read: to pages of the site, to whole addresses, or their words alone. */
import {
  createDocumentLinks,
  type LinkedDocument,
  type LinkedFiles,
  type LinkPlace,
  type Target,
  wholeAddress,
} from '../domain/document-links.ts';
import { categoryIdOf, type ErrorCode, type Meaning, type Place, textFields } from '../domain/error-code.ts';
import { type InlineText, withLinks } from '../domain/inline-text.ts';
import type { Block } from '../domain/prose.ts';
import type { ReadParts } from '../domain/translation/read-parts.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import type { ContentFile } from './content-files.ts';

type Link = (text: InlineText) => InlineText;

/** What leads nowhere. */
type Refused = Target & { readonly isPicture: boolean };

/** The same documents in the same order. What leads nowhere is named once a file, or once for each document that lacks it. */
export function linkDocuments(
  documents: readonly LinkedDocument[],
  files: readonly ContentFile[],
  others: LinkedFiles,
) {
  const find = createDocumentLinks(documents, others);
  const pictures = new Set<string>();
  const refused = new Map<string, Map<string, Refused>>();
  const linkFrom = (from: LinkPlace): Link => {
    const { linkBase } = from.document.document;
    return (text) =>
      withLinks(text, ({ href, picture = false }) => {
        const found = find(href, from);
        if (found.picture !== undefined) pictures.add(found.picture);
        const address = found.path ?? wholeAddress(href, linkBase);
        if (address !== undefined) return address;
        const ofFile = refused.get(from.file) ?? new Map<string, Refused>();
        refused.set(from.file, ofFile.set(href, { ...found, isPicture: picture }));
        return undefined;
      });
  };
  const linked = documents.map((document) => linkParts(document, linkFrom));
  return {
    linked,
    /** Files of the pictures that they show. */
    pictures,
    diagnostics: files.flatMap(({ file, text }) => {
      const ofFile = refused.get(file);
      return ofFile ? problemsIn(file, text, ofFile) : [];
    }),
  };
}

function linkParts(document: LinkedDocument, linkFrom: (from: LinkPlace) => Link): ReadParts {
  const { document: own, categories, codes } = document;
  return {
    document: { ...own, introduction: own.introduction.map(inBlock(linkFrom({ document, file: own.file }))) },
    categories: categories.map((each) => {
      const link = linkFrom({ document, file: each.position.file, category: each.id });
      return { ...each, introduction: each.introduction.map(inBlock(link)) };
    }),
    codes: codes.map((code): ErrorCode => {
      const [first, ...others] = code.meanings;
      const { file } = first.position;
      const link = inMeaning(linkFrom({ document, file, category: categoryIdOf(code) }));
      return { ...code, meanings: [link(first), ...others.map(link)] };
    }),
  };
}

const inMeaning =
  (link: Link) =>
  (meaning: Meaning): Meaning => ({
    ...meaning,
    ...Object.fromEntries(
      textFields.flatMap((field) => (meaning[field] ? [[field, link(meaning[field])]] : [])),
    ),
    fields: meaning.fields.map(({ header, text }) => ({ header, text: link(text) })),
  });

const inBlock =
  (link: Link) =>
  (block: Block): Block => {
    if (block.kind === 'code') return block;
    if (block.kind === 'list') return { ...block, items: block.items.map(link) };
    if (block.kind === 'table')
      return { ...block, header: block.header.map(link), rows: block.rows.map((row) => row.map(link)) };
    return { ...block, text: link(block.text) };
  };

/** One of a kind: links that lack something of the same document, all other links, pictures. */
function problemsIn(file: string, text: string, refused: ReadonlyMap<string, Refused>): Diagnostic[] {
  const lines = sourceLines(text);
  const kinds = Map.groupBy(refused, ([, { file: lacking, isPicture }]) => lacking ?? isPicture);
  return [...kinds.values()].flatMap((all) =>
    all.slice(0, 1).map(([target, { file: lacking, isPicture, suggest }]) => {
      const details = { targets: all.map(([each]) => each), isPicture, lacking, suggestion: suggest?.() };
      return diagnose('link-target', { file, ...placeOf(target, lines) }, details);
    }),
  );
}

/** Where a target stands first: behind what opens it, or else anywhere. */
function placeOf(target: string, lines: readonly string[]): Place {
  const spellings = [target, target.replaceAll('&', '&amp;')];
  const openings = ['(', '<', '"', "'", '=', ': '];
  for (const before of [openings, ['']])
    for (const [index, line] of lines.entries())
      for (const mark of before)
        for (const spelling of spellings) {
          const at = line.indexOf(mark + spelling);
          if (at >= 0) return { line: index + 1, column: at + mark.length + 1 };
        }
  return { line: 1, column: 1 };
}
