/**
 * What guides and notes may hold. They are content, which strangers propose and which must not run: neither on the
 * machine that builds the site nor in a reader's browser. A site whose authors may do both says `trust: mdx`.
 */
import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Position } from '../domain/error-code.ts';
import { nearest } from '../domain/nearest.ts';
import type { Trust } from '../domain/site-settings.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { allowedAttributes, allowedTags, attributesOf } from './prose-html.ts';
import { isElement } from './prose-components.ts';
import { isOfOtherSite } from './prose-links.ts';
import type { ProseText } from './prose-text.ts';

/** What stands in a guide or a note and may not, by its place; of trusted authors, only what shows nothing. */
export function checkPolicy(prose: ProseText, trust: Trust): Diagnostic[] {
  const pictures = new Set(
    prose.nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier.toLowerCase()] : [])),
  );
  return prose.nodes.flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const position = { file: prose.file, line, column };
    return [
      ...(trust === 'mdx' ? [] : programsIn(node, position)),
      ...targetsIn(node, pictures).flatMap((target) => checkTarget(target, position)),
    ];
  });
}

function programsIn(node: MdastNode, position: Position): Diagnostic[] {
  if (node.type === 'mdxjsEsm')
    return [diagnose('mdx-module', position, { statement: firstLine(node.value) })];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return isPlain(node.value) ? [] : [diagnose('mdx-expression', position, { text: firstLine(node.value) })];
  return isElement(node) ? checkElement(node, position) : [];
}

/** A comment, nothing, or a text in quotes: what Markdown has no other way to write. */
const isPlain = (expression: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*|(["'])[^"'\\]*\1\s*)?$/u.test(expression);

function checkElement(element: Parameters<typeof attributesOf>[0], position: Position): Diagnostic[] {
  const { name } = element;
  // A fragment, or a component, which is checked for being there.
  const isTag = typeof name === 'string' && !/^\p{Lu}/u.test(name);
  if (isTag && !allowedTags.has(name))
    return [diagnose('html-tag', position, { tag: name, suggestion: nearest(name, allowedTags.keys()) })];
  return attributesOf(element).flatMap(({ attribute, value }) => {
    if (value === undefined)
      return [diagnose('mdx-expression', position, { text: attribute === '' ? '...' : `${attribute}={…}` })];
    if (!isTag || allowedAttributes(name).has(attribute) || /^aria-[a-z]+$/u.test(attribute)) return [];
    const suggestion = nearest(attribute, allowedAttributes(name).keys());
    return [diagnose('html-attribute', position, { attribute, tag: name, suggestion })];
  });
}

interface Target {
  readonly address: string;
  readonly isPicture: boolean;
}

/** Addresses that the node leads to, or takes a file from. */
function targetsIn(node: MdastNode, pictures: ReadonlySet<string>): Target[] {
  if (node.type === 'link' || node.type === 'image')
    return [{ address: node.url, isPicture: node.type === 'image' }];
  if (node.type === 'definition')
    return [{ address: node.url, isPicture: pictures.has(node.identifier.toLowerCase()) }];
  if (!isElement(node)) return [];
  return attributesOf(node).flatMap(({ attribute, value }) => {
    if (value === undefined || !['href', 'src', 'poster', 'cite'].includes(attribute)) return [];
    return [{ address: value, isPicture: attribute === 'src' || attribute === 'poster' }];
  });
}

function checkTarget({ address, isPicture }: Target, position: Position): Diagnostic[] {
  // As a browser reads it: blanks around it and line ends in it do not count.
  const parsed = URL.parse(address, 'https://site.invalid/');
  if (!parsed || !/^(?:https?|mailto|tel):$/u.test(parsed.protocol))
    return [diagnose('unsafe-target', position, { target: address })];
  if (!isPicture) return [];
  if (isOfOtherSite(address)) return [diagnose('picture-elsewhere', position, { target: address })];
  if (address.startsWith('/') || isBesideTheText(address, position.file)) return [];
  return [diagnose('picture-outside', position, { target: address })];
}

const pictureFile = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;

/** A picture beside the text is taken into the build, so it must be one, and of the content folder. */
function isBesideTheText(address: string, file: string): boolean {
  const path = posix.normalize(posix.join(posix.dirname(file), decoded(address)));
  return !path.startsWith('..') && !/[\\?#]/u.test(path) && pictureFile.test(path);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 60);
